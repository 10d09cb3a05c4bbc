import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createResolver } from '../../src/resolution/create-resolver.ts';
import type { ResolutionInput } from '../../src/resolution/resolver.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { world } from './world.ts';

async function load(inputs: readonly ResolutionInput[]): Promise<Store> {
  const store = await openStore('sqlite::memory:');
  const resolver = createResolver(store);
  for (const input of inputs) await store.write(await resolver.resolve(input));
  return store;
}

test('the graph does not depend on the order of articles', async () => {
  const inputs = world();
  const first = await load(inputs);
  const expected = await first.digest();
  await first.close();
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...inputs.keys()], { minLength: inputs.length }), async (order) => {
      const store = await load(order.map((index) => inputs[index]!));
      const digest = await store.digest();
      await store.close();
      expect(digest).toBe(expected);
    }),
    { numRuns: 60, seed: 7 },
  );
});

test('an article resolved again changes nothing', async () => {
  const store = await load(world());
  const resolver = createResolver(store);
  const before = await store.digest();
  for (const input of world()) {
    const report = await store.write(await resolver.resolve(input));
    expect(report.created).toBe(0);
  }
  expect(await store.digest()).toBe(before);
  await store.close();
});
