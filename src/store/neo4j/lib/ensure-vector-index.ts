import type { Connection } from '../connection.ts';

/** Creates the vector index over claims, or creates it anew when it was for vectors of another dimension. */
export async function ensureVectorIndex(connection: Connection, dimension: number): Promise<void> {
  const [stored] = await connection.read<{ dimension: number }>(
    `SHOW VECTOR INDEXES YIELD name, options WHERE name = 'claim_embedding'
     RETURN options.indexConfig['vector.dimensions'] AS dimension`,
  );
  if (stored?.dimension === dimension) return;
  await connection.alter('DROP INDEX claim_embedding IF EXISTS');
  // A schema command takes no parameter here: the dimension is made a whole number first.
  await connection.alter(
    `CREATE VECTOR INDEX claim_embedding IF NOT EXISTS FOR (e:ClaimEmbedding) ON (e.vector)
     OPTIONS { indexConfig: { \`vector.dimensions\`: ${Math.trunc(dimension)}, \`vector.similarity_function\`: 'cosine' } }`,
  );
  await connection.alter('CALL db.awaitIndexes(300)');
}
