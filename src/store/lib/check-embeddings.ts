import { DixitError } from '../../model/error.ts';
import type { ClaimEmbedding, EmbeddingState } from '../store.ts';

type Set = Pick<EmbeddingState, 'model' | 'dimension'>;

/** Throws EMBEDDINGS_MISMATCH when vectors of `set` cannot stand beside those stored, or a row is not of it. */
export function checkEmbeddings(stored: Set | null, set: Set, rows: readonly ClaimEmbedding[]): void {
  if (stored && (stored.model !== set.model || stored.dimension !== set.dimension))
    throw mismatch(stored, `"${set.model}" (${set.dimension} dimensions)`);
  const other = rows.find(({ vector }) => vector.length !== set.dimension);
  if (other) throw mismatch(set, `a vector of ${other.vector.length} dimensions for ${other.claimId}`);
}

/** Throws EMBEDDINGS_MISMATCH when a vector to search with is of another dimension. */
export function checkDimension(stored: Set, vector: Float32Array): void {
  if (vector.length !== stored.dimension) throw mismatch(stored, `a vector of ${vector.length} dimensions`);
}

function mismatch({ model, dimension }: Set, came: string): DixitError {
  return new DixitError(
    'EMBEDDINGS_MISMATCH',
    `the store's claims are embedded by "${model}" (${dimension} dimensions), and ${came} came; set DIXIT_EMBEDDINGS_MODEL back, or run dixit embed --again to embed all claims anew`,
  );
}
