import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphBatch } from '../../../src/model/batch.ts';
import type { Store } from '../../../src/store/store.ts';
import type { OpenEmpty } from '../contract.ts';
import { world } from '../world.ts';
import { batchesOf, STEPS } from './sequences.ts';

/** What a store answers when it is filled so, including what is derived and what is searched. */
async function answers(open: OpenEmpty, fill: (store: Store) => Promise<unknown>, words: readonly string[]) {
  const store = await open();
  try {
    await fill(store);
    const search = await store.searchClaims({
      terms: words.map((word) => ({ word, expansions: [] })),
      entityIds: [],
      predicateClasses: [],
      limit: 50,
    });
    return {
      digest: await store.digest(),
      found: search.map(({ claimId }) => claimId).sort(),
      claims: (await store.listClaims({}, { first: 1000 })).nodes.map(({ id }) => id),
      speaking: (await store.listEntities({ speaking: true }, { first: 1000 })).nodes.map(({ id }) => id),
      changes: (await store.listChanges(0, 1000)).map(({ nodeId, action }) => `${action} ${nodeId}`),
      counts: await store.countAll(),
    };
  } finally {
    await store.close();
  }
}

const oneByOne = (batches: readonly GraphBatch[]) => async (store: Store) => {
  for (const batch of batches) await store.write(batch);
};

export function loadContract(open: OpenEmpty): void {
  describe('load', () => {
    it('leaves what writing the batches one after another leaves, and all of it is found', async () => {
      const { batches } = world(40, 5);
      const words = batches[0]!
        .claims!.slice(0, 3)
        .map(({ object }) => object.split(' ').at(-1)!.toLowerCase());
      const expected = await answers(open, oneByOne(batches), words);
      expect(expected.found.length).toBeGreaterThan(0);
      expect(await answers(open, (store) => store.load(batches), words)).toEqual(expected);
      const half = (store: Store) => oneByOne(batches.slice(0, 20))(store).then(() => store.load(batches));
      expect(await answers(open, half, words)).toEqual(expected);
    });

    it('follows whatever the batches move, join, part and retire', async () => {
      await fc.assert(
        fc.asyncProperty(STEPS, async (steps) => {
          const batches = batchesOf(steps);
          const expected = await answers(open, oneByOne(batches), ['drones']);
          expect(await answers(open, (store) => store.load(batches), ['drones'])).toEqual(expected);
        }),
        { numRuns: 15, seed: 4 },
      );
    });

    it('leaves nothing of a load that fails', async () => {
      const { batches } = world(6, 5);
      const store = await open();
      const bad = {
        articles: [{ ...batches[0]!.articles![0]!, id: 'art_00000000000000000000', originId: 'ori_0' }],
      };
      await expect(store.load([bad])).rejects.toMatchObject({ code: 'ID_NOT_FOUND' });
      expect((await store.countAll()).articles).toBe(0);
      await store.load(batches);
      expect((await store.countAll()).articles).toBe(6);
      await store.close();
    });
  });
}
