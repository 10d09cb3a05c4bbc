import type { EmbeddingState } from '../../store.ts';
import type { Database } from '../database.ts';

export function findEmbeddingState(database: Database): EmbeddingState | null {
  return (
    database.get<EmbeddingState>(
      `SELECT model, dimension, (SELECT count(*) FROM claim_embedding) AS count FROM embedding_state`,
    ) ?? null
  );
}
