import { expect, test } from 'vitest';
import { numbers } from '../../bench/store/random.ts';
import type { ResolutionInput } from '../../src/resolution/resolver.ts';
import { openStore } from '../../src/store/open-store.ts';
import { randomArticles, shuffled } from './random-articles.ts';
import { writeInputs } from './written-together.ts';

/** What a failure is to show: claims and their links in words, before the digest that tells of everything. */
async function graphOf(inputs: readonly ResolutionInput[], together: number) {
  const store = await openStore('sqlite::memory:');
  await writeInputs(store, inputs, together);
  const claims = (await store.listClaims({}, { first: 1000 })).nodes;
  const ids = claims.map(({ id }) => id).sort();
  const words = new Map(claims.map(({ id, text }) => [id, text]));
  const links = (await store.findClaimLinks(ids)).flat();
  // Judgements that were revoked on the way are kept, and counted.
  const { judgements: _, ...counts } = await store.countAll();
  const graph = {
    counts,
    claims: claims.map(({ id, text }) => `${id} ${text}`).sort(),
    origins: await store.findClaimCounts(ids),
    links: [
      ...new Set(
        links.map(({ from, to, kind, reason }) => `${words.get(from)} ${kind} ${words.get(to)}: ${reason}`),
      ),
    ].sort(),
    digest: await store.digest(),
  };
  await store.close();
  return graph;
}

test.each([1, 2, 3, 4])(
  'articles drawn by %i leave one graph in any order, alone or together',
  async (seed) => {
    const random = numbers(seed);
    const inputs = randomArticles(30, random);
    const expected = await graphOf(inputs, 1);
    expect(expected.counts.assertions).toBeGreaterThan(60);
    expect(expected.links.length).toBeGreaterThan(5);
    for (const together of [1, 1, 1, 4, 30]) {
      expect(await graphOf(shuffled(inputs, random), together)).toEqual(expected);
    }
  },
);
