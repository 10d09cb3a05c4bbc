import { checkDimension } from '../../lib/check-embeddings.ts';
import type { VectorCandidate } from '../../store.ts';
import { type Connection, integer } from '../connection.ts';
import { findEmbeddingState } from './findEmbeddingState.ts';

/**
 * Near neighbours by Neo4j's vector index (approximate), their similarity computed exactly: the index may hold numbers of
 * fewer bits. Neo4j gives a cosine as (1 + cosine) / 2.
 */
export async function searchVectors(
  connection: Connection,
  vector: Float32Array,
  limit: number,
): Promise<VectorCandidate[]> {
  const state = await findEmbeddingState(connection);
  if (!state) return [];
  checkDimension(state, vector);
  return connection.read<VectorCandidate & Record<string, unknown>>(
    `CALL db.index.vector.queryNodes('claim_embedding', $wide, $vector) YIELD node
     MATCH (c:Claim {id: node.claimId}) WHERE c.assertionCount > 0
     RETURN c.id AS claimId, 2 * vector.similarity.cosine(node.vector, $vector) - 1 AS similarity
     ORDER BY similarity DESC, claimId LIMIT $limit`,
    // More than asked for: claims whose articles were withdrawn are passed over.
    { wide: integer(limit * 2 + 20), limit: integer(limit), vector: [...vector] },
  );
}
