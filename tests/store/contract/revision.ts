import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import type { OpenEmpty } from '../contract.ts';
import { world } from '../world.ts';
import { withStore } from './with-store.ts';

const NOW = '2023-05-01T00:00:00.000Z';

export function revisionContract(open: OpenEmpty): void {
  describe('revision', () => {
    const { batches } = world(4, 5);
    const [first, second] = batches as [(typeof batches)[0], (typeof batches)[0]];

    async function changes(store: Store, work: () => Promise<unknown>): Promise<boolean> {
      const before = await store.revision();
      await work();
      return (await store.revision()) !== before;
    }

    it(
      'is another after everything that is written, also what the log of changes does not name',
      withStore(open, async (store) => {
        expect(await changes(store, () => store.write(first))).toBe(true);
        expect(await changes(store, () => store.write({ ...second, changes: [] }))).toBe(true);
        expect(await changes(store, () => store.load(batches.slice(2)))).toBe(true);
        const [claim] = (await store.listClaims({}, { first: 1 })).nodes;
        const row = { claimId: claim!.id, text: claim!.text, vector: new Float32Array([1, 0]) };
        expect(await changes(store, () => store.writeEmbeddings({ model: 'm', dimension: 2 }, [row]))).toBe(
          true,
        );
        expect(
          await changes(store, () =>
            store.questions.add({ id: 'sqn_aaaaaaaaaaaaaaaaaaaa', text: 'who?', savedAt: NOW }),
          ),
        ).toBe(true);
      }),
    );

    it(
      'stays the same while nothing is written',
      withStore(open, async (store) => {
        await store.write(first);
        await store.revision();
        expect(
          await changes(store, async () => {
            await store.listAssertions({}, { first: 10 });
            await store.countAll();
            await store.digest();
            await store.jobs.take('worker', NOW, NOW);
            await store.write(first);
          }),
        ).toBe(false);
      }),
    );
  });
}
