import type { EmbeddingState } from '../../store.ts';
import type { Connection } from '../connection.ts';

export async function findEmbeddingState(connection: Connection): Promise<EmbeddingState | null> {
  const [state] = await connection.read<EmbeddingState>(
    `MATCH (s:EmbeddingState)
     RETURN s.model AS model, s.dimension AS dimension, COUNT { (:ClaimEmbedding) } AS count LIMIT 1`,
  );
  return state ?? null;
}
