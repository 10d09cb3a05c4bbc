import { expect, inject, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { openEmptyNeo4j } from '../store/open-empty-neo4j.ts';
import { toldAgain } from './open-references.ts';
import { writeInputs } from './written-together.ts';

test('Neo4j keeps every article of an open reference, as SQLite does, in any order and together', async () => {
  const inputs = toldAgain();
  const embedded = await openStore('sqlite::memory:');
  await writeInputs(embedded, inputs);
  const expected = await embedded.digest();
  await embedded.close();
  for (const [order, together] of [
    [inputs, 1],
    [inputs.toReversed(), 1],
    [inputs, 2],
    [inputs.toReversed(), 5],
  ] as const) {
    const store = await openEmptyNeo4j(inject('neo4j'));
    await writeInputs(store, order, together);
    expect(await store.digest()).toBe(expected);
    await store.close();
  }
});
