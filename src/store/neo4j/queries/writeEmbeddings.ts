import { checkEmbeddings } from '../../lib/check-embeddings.ts';
import type { ClaimEmbedding } from '../../store.ts';
import { type Connection, integer } from '../connection.ts';
import { ensureVectorIndex } from '../lib/ensure-vector-index.ts';
import { findEmbeddingState } from './findEmbeddingState.ts';

/** Vectors are nodes of their own: a claim is read often, its vector only by its index. */
export async function writeEmbeddings(
  connection: Connection,
  { model, dimension }: { readonly model: string; readonly dimension: number },
  rows: readonly ClaimEmbedding[],
  { again = false }: { readonly again?: boolean } = {},
): Promise<void> {
  checkEmbeddings(again ? null : await findEmbeddingState(connection), { model, dimension }, rows);
  if (again) {
    await connection.alter(
      'MATCH (e:ClaimEmbedding) CALL (e) { DETACH DELETE e } IN TRANSACTIONS OF 5000 ROWS',
    );
  }
  await ensureVectorIndex(connection, dimension);
  await connection.write(async (run) => {
    await run(`MERGE (s:EmbeddingState) SET s.model = $model, s.dimension = $dimension`, {
      model,
      dimension: integer(dimension),
    });
    await run(
      `UNWIND $rows AS row MATCH (c:Claim {id: row.claimId})
       MERGE (e:ClaimEmbedding {claimId: row.claimId}) SET e.text = row.text, e.vector = row.vector
       MERGE (e)-[:EMBEDS]->(c)`,
      { rows: rows.map(({ claimId, text, vector }) => ({ claimId, text, vector: [...vector] })) },
    );
  });
}
