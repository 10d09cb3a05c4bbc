import type { Curation } from '../../graphql/curation.ts';
import { judge, revoke } from '../../resolution/judgements/judge.ts';
import { withdraw } from '../../resolution/withdraw.ts';
import type { Store } from '../../store/store.ts';
import { createTurns, type InTurn } from './in-turn.ts';
import { judgedKind } from './judged-kind.ts';

/**
 * What people may change through the API: resolution decides what follows, the store writes it.
 *
 * @param inTurn a decision is made on what the graph says at that moment; two at once would each miss the other
 */
export function createCuration(
  store: Store,
  now = () => new Date().toISOString(),
  inTurn: InTurn = createTurns(),
): Curation {
  return {
    judge: (ruling) =>
      inTurn(async () => {
        const batch = await judge(store, { ...ruling, kind: judgedKind(ruling.left) }, now());
        await store.write(batch);
        return batch.judgements!.find(({ by }) => by.startsWith('person:'))!.id;
      }),
    revoke: (id, by, reason) =>
      inTurn(async () => {
        await store.write(await revoke(store, id, by, now(), reason));
      }),
    withdraw: (id, reason, by) =>
      inTurn(async () => {
        await store.write(await withdraw(store, id, `person:${by}`, reason, now()));
      }),
  };
}
