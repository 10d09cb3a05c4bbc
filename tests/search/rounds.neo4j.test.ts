import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createSearch } from '../../src/search/create-search.ts';
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts';
import type { Store } from '../../src/store/store.ts';
import { writeManyClaims } from '../store/contract/best-claims.ts';
import { openEmptyNeo4j } from '../store/open-empty-neo4j.ts';
import { WatchedConnection } from '../store/watched-connection.ts';

const { uri, user, password } = inject('neo4j');

describe('round trips of a question over a large Neo4j', () => {
  const connection = new WatchedConnection(uri, user, password);
  let store: Store;
  beforeAll(async () => {
    store = await openEmptyNeo4j({ uri, user, password });
    await writeManyClaims(store);
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    // Nodes that only count: what is large is searched in another way.
    await driver.executeQuery('UNWIND range(1, 5001) AS at CREATE (:Assertion)');
    await driver.close();
  });
  afterAll(async () => {
    await connection.close();
    await store.close();
  });

  it.each([
    ['whom and what it is about', 'claims about China supplying drones', 6, 5],
    ['a place alone', 'Chine', 5, 5],
    ['two states', 'did China supply drones to Russia?', 13, 11],
    ['somebody who says it', 'what did Anne Duval say about drones?', 7, 6],
    ['names that nobody has', 'claims about Ysolde Brankovar and Tilmann Oberauer', 16, 16],
    [
      'a question of many words',
      'claims about China supplying cheap heavy drones, old trucks and new ships to distant harbours',
      14,
      12,
    ],
  ])('%s', async (_name, question, statements, rounds) => {
    const search = createSearch(neo4jStore(connection));
    // What is read of articles is kept between questions.
    await search.ask(question, { limit: 20 });
    connection.begin();
    await search.ask(question, { limit: 20 });
    expect([connection.statements, connection.rounds]).toEqual([statements, rounds]);
  });
});
