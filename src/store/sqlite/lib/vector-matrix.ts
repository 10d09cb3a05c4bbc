import type { Database } from '../database.ts';

/** All vectors of a file in one piece of memory: 100 000 of 384 numbers are 150 MB. */
export interface VectorMatrix {
  readonly revision: number;
  readonly ids: readonly string[];
  readonly dimension: number;
  /** Row by row, in the order of `ids`. */
  readonly values: Float32Array;
}

const known = new WeakMap<Database, VectorMatrix>();

/** The matrix as of now: read anew when any process has changed the vectors; null where there are none. */
export function vectorMatrix(database: Database): VectorMatrix | null {
  const state = database.get<{ dimension: number; revision: number }>(
    'SELECT dimension, revision FROM embedding_state',
  );
  if (!state) return null;
  const before = known.get(database);
  if (before?.revision === state.revision) return before;
  const { dimension, revision } = state;
  const count = database.get<{ n: number }>('SELECT count(*) AS n FROM claim_embedding')!.n;
  const values = new Float32Array(count * dimension);
  const bytes = new Uint8Array(values.buffer);
  const ids: string[] = [];
  for (const row of database.iterate<{ claimId: string; vector: Uint8Array }>(
    'SELECT claimId, vector FROM claim_embedding ORDER BY row LIMIT ?',
    count,
  )) {
    bytes.set(row.vector, ids.length * dimension * Float32Array.BYTES_PER_ELEMENT);
    ids.push(row.claimId);
  }
  const matrix = { revision, ids, dimension, values };
  known.set(database, matrix);
  return matrix;
}
