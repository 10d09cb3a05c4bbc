import { describe, expect, inject, it } from 'vitest';
import { createResolver } from '../../src/resolution/create-resolver.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openEmptyNeo4j } from '../store/open-empty-neo4j.ts';
import { loadWorld, randomJudgements } from './random-judgements.ts';
import { world } from './world.ts';

const open = () => openEmptyNeo4j(inject('neo4j'));

describe('resolution on Neo4j', () => {
  it('ends 500 judgements and revocations with the graph of the live ones', async () => {
    const { left, liveAlone, refused } = await randomJudgements(open, 4, 500);
    expect(refused).toBeGreaterThan(0);
    expect(left).toBe(liveAlone);
  });

  it('gives the graph that SQLite has, whatever the order of articles', async () => {
    const embedded = await loadWorld(() => openStore('sqlite::memory:'));
    const expected = await embedded.digest();
    await embedded.close();
    const inputs = world();
    for (const order of [inputs, inputs.toReversed()]) {
      const store = await open();
      const resolver = createResolver(store);
      for (const input of order) await store.write(await resolver.resolve(input));
      expect(await store.digest()).toBe(expected);
      await store.close();
    }
  });
});
