import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createResolver } from '../../../src/resolution/create-resolver.ts';
import type { ResolutionInput } from '../../../src/resolution/resolver.ts';
import { PendingGraph } from '../../../src/store/joined/pending-graph.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { world } from '../../resolution/world.ts';
import { batchesOf, STEPS } from '../contract/sequences.ts';

/** Digest after the articles are resolved and written in groups of these sizes. */
async function load(inputs: readonly ResolutionInput[], sizes: readonly number[]): Promise<string> {
  const store = await openStore('sqlite::memory:');
  let from = 0;
  for (const size of sizes) {
    await writeTogether(store, inputs.slice(from, from + size));
    from += size;
  }
  await writeTogether(store, inputs.slice(from));
  const digest = await store.digest();
  await store.close();
  return digest;
}

async function writeTogether(store: Store, inputs: readonly ResolutionInput[]): Promise<void> {
  const pending = new PendingGraph(store);
  const resolver = createResolver(pending);
  await resolver.prepare(inputs);
  for (const input of inputs) await pending.add(await resolver.resolve(input));
  await store.write(pending.batch());
}

test('articles written together leave the graph that writing them one after another leaves', async () => {
  const inputs = world();
  const expected = await load(
    inputs,
    inputs.map(() => 1),
  );
  expect(await load(inputs, [])).toBe(expected);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...inputs.keys()], { minLength: inputs.length }),
      fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 6 }),
      async (order, sizes) => {
        const shuffled = order.map((index) => inputs[index]!);
        expect(await load(shuffled, sizes)).toBe(expected);
      },
    ),
    { numRuns: 60, seed: 11 },
  );
});

test('what was asked of the store once is not asked again', async () => {
  const store = await openStore('sqlite::memory:');
  const asked: string[] = [];
  const listening = new Proxy(store, {
    get: (target, name: keyof Store) => {
      const method = target[name];
      if (typeof method !== 'function' || !name.startsWith('find')) return method;
      return (...args: never[]) => {
        asked.push(name);
        return (method as (...args: never[]) => unknown)(...args);
      };
    },
  });
  const inputs = world();
  for (const count of [3, 12]) {
    asked.length = 0;
    const pending = new PendingGraph(listening);
    const resolver = createResolver(pending);
    await resolver.prepare(inputs.slice(0, count));
    const prepared = asked.filter((name) => !/Near|Url/.test(name)).length;
    for (const input of inputs.slice(0, count)) await pending.add(await resolver.resolve(input));
    // Wide reads, however many articles; then little is left to ask.
    expect(prepared).toBeLessThanOrEqual(6);
    expect(asked.filter((name) => !/Near|Url/.test(name)).length - prepared).toBeLessThanOrEqual(2 * count);
  }
  await store.close();
});

test('batches that move, join, part and retire may be written as one', async () => {
  await fc.assert(
    fc.asyncProperty(STEPS, fc.nat({ max: 12 }), async (steps, at) => {
      const batches = batchesOf(steps);
      const one = await openStore('sqlite::memory:');
      for (const batch of batches) await one.write(batch);
      const other = await openStore('sqlite::memory:');
      for (const batch of batches.slice(0, at)) await other.write(batch);
      const pending = new PendingGraph(other);
      for (const batch of batches.slice(at)) await pending.add(batch);
      await other.write(pending.batch());
      expect(await other.digest()).toBe(await one.digest());
      await one.close();
      await other.close();
    }),
    { numRuns: 120, seed: 3 },
  );
});
