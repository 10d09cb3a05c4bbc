import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { ordersOf, toldAgain } from './open-references.ts';
import { writeInputs } from './written-together.ts';

test('two speakers speak of the same where any article has both, whichever came first', async () => {
  const inputs = toldAgain();
  const digests = new Set<string>();
  for (const order of ordersOf(inputs)) {
    const store = await openStore('sqlite::memory:');
    await writeInputs(store, order);
    digests.add(await store.digest());
    const claims = (await store.listClaims({}, { first: 10 })).nodes;
    expect(claims).toHaveLength(2);
    const counts = await store.findClaimCounts(claims.map(({ id }) => id));
    expect(counts.map((each) => each.articles).sort()).toEqual([1, 4]);
    await store.close();
  }
  expect(digests.size).toBe(1);
});

test('articles written together leave the same claims', async () => {
  const inputs = toldAgain();
  const digests = new Set<string>();
  for (const together of [1, 2, 5])
    for (const order of [inputs, inputs.toReversed()]) {
      const store = await openStore('sqlite::memory:');
      await writeInputs(store, order, together);
      digests.add(await store.digest());
      await store.close();
    }
  expect(digests.size).toBe(1);
});
