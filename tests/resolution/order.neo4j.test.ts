import { expect, inject, test } from 'vitest';
import { numbers } from '../../bench/store/random.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openEmptyNeo4j } from '../store/open-empty-neo4j.ts';
import { toldAgain } from './open-references.ts';
import { randomArticles, shuffled } from './random-articles.ts';
import { writeInputs } from './written-together.ts';

const random = numbers(5);

test.each([
  ['articles that share an open reference', toldAgain()],
  ['articles drawn at random', randomArticles(30, random)],
])('%s leave the graph that SQLite has, in any order, alone or together', async (_, inputs) => {
  const embedded = await openStore('sqlite::memory:');
  await writeInputs(embedded, inputs);
  const expected = await embedded.digest();
  await embedded.close();
  for (const together of [1, 4, inputs.length]) {
    const store = await openEmptyNeo4j(inject('neo4j'));
    await writeInputs(store, shuffled(inputs, random), together);
    expect(await store.digest()).toBe(expected);
    await store.close();
  }
});
