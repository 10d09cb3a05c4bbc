import { describe, expect, it } from 'vitest';
import type { ClaimEmbedding } from '../../src/store/store.ts';
import { smallStory } from './contract/small-story.ts';
import { withStore } from './contract/with-store.ts';
import type { OpenEmpty } from './contract.ts';

const SET = { model: 'small', dimension: 4 };

/** A vector of length 1 in the direction given. */
function unit(...values: number[]): Float32Array {
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => value / length);
}

/** Vectors of claims: one model at a time, never part of the graph's digest. */
export function embeddingsContract(name: string, open: OpenEmpty): void {
  describe(`${name} keeps vectors of claims`, () => {
    const story = smallStory();
    const [supply, denial] = [story.supply, story.denial];
    const row = (claim: { id: string; text: string }, vector: Float32Array): ClaimEmbedding => ({
      claimId: claim.id,
      text: claim.text,
      vector,
    });

    it(
      'has no state and finds nothing before the first is written',
      withStore(open, async (store) => {
        await store.write(story.batch);
        expect(await store.findEmbeddingState()).toBeNull();
        expect(await store.searchVectors(unit(1, 0, 0, 0), 5)).toEqual([]);
        const all = await store.listClaimsToEmbed(10);
        expect(all.map(({ id }) => id)).toEqual([supply.id, denial.id].sort());
        expect(await store.listClaimsToEmbed(10, { after: all[0]!.id })).toEqual([all[1]]);
        expect(await store.listClaimsToEmbed(1)).toEqual([all[0]]);
      }),
    );

    it(
      'gives the nearest first, with their cosines, and leaves the digest and the log alone',
      withStore(open, async (store) => {
        await store.write(story.batch);
        const [digest, changes] = [await store.digest(), await store.listChanges(0, 100)];
        await store.writeEmbeddings(SET, [row(supply, unit(1, 2, 0, 0)), row(denial, unit(-1, 0, 1, 0))]);
        expect(await store.findEmbeddingState()).toEqual({ ...SET, count: 2 });
        const near = await store.searchVectors(unit(1, 1, 0, 0), 5);
        expect(near.map(({ claimId }) => claimId)).toEqual([supply.id, denial.id]);
        expect(near[0]!.similarity).toBeCloseTo(3 / Math.sqrt(10), 5);
        expect(near[1]!.similarity).toBeCloseTo(-0.5, 5);
        expect(await store.searchVectors(unit(1, 1, 0, 0), 1)).toHaveLength(1);
        expect(await store.digest()).toBe(digest);
        expect(await store.listChanges(0, 100)).toEqual(changes);
        expect(await store.listClaimsToEmbed(10)).toEqual([]);
        expect(await store.listClaimsToEmbed(10, { all: true })).toHaveLength(2);
      }),
    );

    it(
      'takes the same rows twice, and a new vector in place of an old one',
      withStore(open, async (store) => {
        await store.write(story.batch);
        const rows = [row(supply, unit(1, 0, 0, 0))];
        await store.writeEmbeddings(SET, rows);
        await store.writeEmbeddings(SET, rows);
        expect(await store.findEmbeddingState()).toEqual({ ...SET, count: 1 });
        expect((await store.searchVectors(unit(0, 1, 0, 0), 5))[0]!.similarity).toBeCloseTo(0, 5);
        await store.writeEmbeddings(SET, [row(supply, unit(0, 1, 0, 0))]);
        expect((await store.searchVectors(unit(0, 1, 0, 0), 5))[0]!.similarity).toBeCloseTo(1, 5);
        expect((await store.listClaimsToEmbed(10)).map(({ id }) => id)).toEqual([denial.id]);
      }),
    );

    it(
      'refuses vectors of another model or dimension and keeps those it has; again replaces them',
      withStore(open, async (store) => {
        await store.write(story.batch);
        await store.writeEmbeddings(SET, [row(supply, unit(1, 0, 0, 0)), row(denial, unit(0, 1, 0, 0))]);
        const mismatch = { code: 'EMBEDDINGS_MISMATCH', message: expect.stringContaining('embed --again') };
        const three = row(supply, unit(1, 0, 0));
        await expect(store.writeEmbeddings({ model: 'small', dimension: 3 }, [three])).rejects.toMatchObject(
          mismatch,
        );
        await expect(
          store.writeEmbeddings({ model: 'other', dimension: 4 }, [row(supply, unit(0, 0, 1, 0))]),
        ).rejects.toMatchObject({ ...mismatch, message: expect.stringContaining('"other" (4 dimensions)') });
        await expect(store.writeEmbeddings(SET, [three])).rejects.toMatchObject(mismatch);
        await expect(store.searchVectors(unit(1, 0, 0), 5)).rejects.toMatchObject(mismatch);
        expect(await store.findEmbeddingState()).toEqual({ ...SET, count: 2 });
        expect((await store.searchVectors(unit(1, 0, 0, 0), 1))[0]!.similarity).toBeCloseTo(1, 5);

        await store.writeEmbeddings({ model: 'other', dimension: 3 }, [three], { again: true });
        expect(await store.findEmbeddingState()).toEqual({ model: 'other', dimension: 3, count: 1 });
        expect((await store.searchVectors(unit(1, 1, 0), 5)).map(({ claimId }) => claimId)).toEqual([
          supply.id,
        ]);
        expect((await store.listClaimsToEmbed(10)).map(({ id }) => id)).toEqual([denial.id]);
      }),
    );

    it(
      'passes over withdrawn claims and those it does not know, and lists changed ones anew',
      withStore(open, async (store) => {
        await store.write(story.batch);
        await store.writeEmbeddings(SET, [
          row(supply, unit(1, 0, 0, 0)),
          { ...row(denial, unit(0, 1, 0, 0)), text: 'its text before' },
          { ...row(denial, unit(0, 1, 0, 0)), claimId: `clm_${'a'.repeat(20)}` },
        ]);
        expect(await store.findEmbeddingState()).toEqual({ ...SET, count: 2 });
        expect((await store.listClaimsToEmbed(10)).map(({ id }) => id)).toEqual([denial.id]);
        await store.write({ retired: [{ articleId: story.first.id, withdrawnAt: '2024-02-02T00:00:00Z' }] });
        expect((await store.searchVectors(unit(1, 0, 0, 0), 5)).map(({ claimId }) => claimId)).toEqual([
          denial.id,
        ]);
        expect((await store.listClaimsToEmbed(10, { all: true })).map(({ id }) => id)).toEqual([denial.id]);
      }),
    );

    it(
      'drops the vector of a claim that became part of another',
      withStore(open, async (store) => {
        await store.write(story.batch);
        await store.writeEmbeddings(SET, [row(supply, unit(1, 0, 0, 0)), row(denial, unit(0, 1, 0, 0))]);
        const [kept, gone] = supply.id < denial.id ? [supply, denial] : [denial, supply];
        await store.write({ claimForms: [{ ...gone, canonicalId: kept.id }], removed: [gone.id] });
        expect((await store.searchVectors(unit(1, 1, 0, 0), 5)).map(({ claimId }) => claimId)).toEqual([
          kept.id,
        ]);
        expect(await store.findEmbeddingState()).toEqual({ ...SET, count: 1 });
      }),
    );
  });
}
