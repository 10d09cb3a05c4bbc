import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts';
import type { Store } from '../../src/store/store.ts';
import { FACETS } from './contract/count-anew.ts';
import { together } from './factory.ts';
import { openEmptyNeo4j } from './open-empty-neo4j.ts';
import { WatchedConnection } from './watched-connection.ts';
import { world } from './world.ts';

const { uri, user, password } = inject('neo4j');
const WORLD = world(60, 3);

describe('facets of Neo4j', () => {
  const connection = new WatchedConnection(uri, user, password);
  let store: Store;
  beforeAll(async () => {
    store = await openEmptyNeo4j({ uri, user, password });
    await store.write(together(...WORLD.batches));
  });
  afterAll(async () => {
    await connection.close();
    await store.close();
  });

  it('what is asked for together is one statement, and each facet says what it says alone', async () => {
    const asked = FACETS.map((facet, at) => ({ facet, limit: 1 + at }));
    for (const filter of [
      {},
      { speakerIds: [WORLD.people[0]!.id] },
      { not: { stance: 'DENIES' as const } },
    ]) {
      connection.begin();
      const found = await neo4jStore(connection).countFacets(filter, asked);
      expect(connection.statements).toBe(1);
      for (const [at, one] of asked.entries()) {
        expect(found[at]!.values.length).toBeLessThanOrEqual(one.limit);
        expect([found[at]]).toEqual(await store.countFacets(filter, [one]));
      }
      expect(found[0]!.counted).toBeGreaterThan(0);
    }
  });

  it('a facet asked for twice, with more and with fewer values, is counted once', async () => {
    const [more, fewer] = await store.countFacets({}, [
      { facet: 'speaker', limit: 5 },
      { facet: 'speaker', limit: 2 },
    ]);
    expect(fewer!.values).toEqual(more!.values.slice(0, 2));
    expect(more!.values).toHaveLength(5);
  });
});
