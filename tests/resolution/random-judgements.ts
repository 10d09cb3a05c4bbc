import { numbers } from '../../bench/store/random.ts';
import { DixitError } from '../../src/model/error.ts';
import type { Judgement } from '../../src/model/graph.ts';
import { createResolver } from '../../src/resolution/create-resolver.ts';
import { judge, revoke } from '../../src/resolution/judgements/judge.ts';
import type { Store } from '../../src/store/store.ts';
import { NOW } from './factory.ts';
import { world } from './world.ts';

export async function loadWorld(open: () => Promise<Store>): Promise<Store> {
  const store = await open();
  const resolver = createResolver(store);
  for (const input of world()) await store.write(await resolver.resolve(input));
  return store;
}

interface Pool {
  readonly kind: Judgement['kind'];
  readonly ids: readonly string[];
}

async function poolsOf(store: Store): Promise<Pool[]> {
  const entities = (await store.listEntities({}, { first: 200 })).nodes;
  const forms = await store.findEntityForms({ canonicalIds: entities.map((entity) => entity.id) });
  const claims = (await store.listClaims({}, { first: 200 })).nodes;
  const claimForms = await store.findClaimForms({ canonicalIds: claims.map((claim) => claim.id) });
  const articles = (await store.listArticles({}, { first: 100 })).nodes;
  const ofKind = (prefix: string) =>
    forms
      .map((form) => form.id)
      .filter((id) => id.startsWith(prefix))
      .sort();
  return [
    { kind: 'entity', ids: ofKind('per') },
    { kind: 'entity', ids: ofKind('pla') },
    { kind: 'entity', ids: ofKind('org') },
    { kind: 'claim', ids: claimForms.map((form) => form.id).sort() },
    { kind: 'origin', ids: articles.map((article) => article.id).sort() },
  ];
}

/**
 * A random sequence of judgements and revocations, then the digest it leaves, and that of the live judgements alone. `open`
 * gives an empty store; one is open at a time.
 */
export async function randomJudgements(
  open: () => Promise<Store>,
  seed: number,
  steps: number,
): Promise<{ readonly left: string; readonly liveAlone: string; readonly refused: number }> {
  const store = await loadWorld(open);
  const random = numbers(seed);
  const pools = await poolsOf(store);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const live = new Map<string, Judgement>();
  let refused = 0;
  for (let step = 0; step < steps; step++) {
    if (live.size > 0 && random() < 0.45) {
      const judgement = pick([...live.values()]);
      await store.write(await revoke(store, judgement.id, 'anna', NOW));
      live.delete(judgement.id);
      continue;
    }
    const { kind, ids } = pick(pools);
    const [left, right] = [pick(ids), pick(ids)];
    if (left === right) continue;
    const verdict = pick(['SAME', 'SAME', 'DIFFERENT', 'DIFFERENT', 'UNSURE'] as const);
    try {
      const batch = await judge(
        store,
        { kind, left, right, verdict, reason: 'drawn', by: pick(['anna', 'bert']) },
        NOW,
      );
      await store.write(batch);
      const made = batch.judgements!.find(
        (each) => each.by.startsWith('person:') && each.revokedAt === null,
      )!;
      live.set(made.id, made);
    } catch (error) {
      if (!(error instanceof DixitError) || error.code !== 'JUDGEMENT_CONFLICT') throw error;
      refused++;
    }
  }
  const left = await store.digest();
  await store.close();
  const fresh = await loadWorld(open);
  for (const { kind, left, right, verdict, reason, by } of live.values())
    await fresh.write(await judge(fresh, { kind, left, right, verdict, reason, by }, NOW));
  const liveAlone = await fresh.digest();
  await fresh.close();
  return { left, liveAlone, refused };
}
