import { checkEmbeddings } from '../../lib/check-embeddings.ts';
import type { ClaimEmbedding } from '../../store.ts';
import type { Database } from '../database.ts';
import { findEmbeddingState } from './findEmbeddingState.ts';

export function writeEmbeddings(
  database: Database,
  { model, dimension }: { readonly model: string; readonly dimension: number },
  rows: readonly ClaimEmbedding[],
  { again = false }: { readonly again?: boolean } = {},
): void {
  database.transaction(() => {
    checkEmbeddings(again ? null : findEmbeddingState(database), { model, dimension }, rows);
    if (again) database.run('DELETE FROM claim_embedding');
    database.run(
      `INSERT INTO embedding_state (one, model, dimension, revision) VALUES (1, ?, ?, 1)
       ON CONFLICT (one) DO UPDATE SET model = excluded.model, dimension = excluded.dimension, revision = revision + 1`,
      model,
      dimension,
    );
    const insert = database.prepare(
      `INSERT INTO claim_embedding (claimId, text, vector) SELECT id, ?, ? FROM claim WHERE id = ?
       ON CONFLICT (claimId) DO UPDATE SET text = excluded.text, vector = excluded.vector`,
    );
    for (const { claimId, text, vector } of rows) {
      insert.run(text, new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength), claimId);
    }
  });
}
