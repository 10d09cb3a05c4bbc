import { Connection } from '../../src/store/neo4j/connection.ts';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { Neo4jServer } from '../support/neo4j-server.ts';

/** Opens the server's one database after emptying it; constraints and indexes stay. */
export async function openEmptyNeo4j({ uri, user, password }: Neo4jServer): Promise<Store> {
  await emptyNeo4j({ uri, user, password });
  return openNeo4jStore(uri, user, password);
}

export async function emptyNeo4j({ uri, user, password }: Neo4jServer): Promise<void> {
  const connection = new Connection(uri, user, password);
  await connection.alter(
    'MATCH (n) WHERE NOT n:DixitStore CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS',
  );
  await connection.close();
}
