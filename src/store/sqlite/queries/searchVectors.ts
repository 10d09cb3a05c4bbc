import { checkDimension } from '../../lib/check-embeddings.ts';
import type { VectorCandidate } from '../../store.ts';
import type { Database } from '../database.ts';
import { type VectorMatrix, vectorMatrix } from '../lib/vector-matrix.ts';
import { findEmbeddingState } from './findEmbeddingState.ts';

/** An exact scan: no index to keep, and fast enough for a graph that fits one file (bench/search/vectors.ts measures it). */
export function searchVectors(database: Database, vector: Float32Array, limit: number): VectorCandidate[] {
  const matrix = vectorMatrix(database);
  if (!matrix) return [];
  checkDimension(findEmbeddingState(database)!, vector);
  const similarities = multiply(matrix, vector);
  // Claims whose articles were withdrawn, or that are gone, are passed over: a second, wider try finds others.
  for (let wanted = limit * 2 + 20; ; wanted *= 8) {
    const nearest = largest(similarities, wanted).sort(
      (a, b) => similarities[b]! - similarities[a]! || (matrix.ids[a]! < matrix.ids[b]! ? -1 : 1),
    );
    const current = new Set(
      database
        .all<{ id: string }>(
          'SELECT id FROM claim WHERE assertionCount > 0 AND id IN (SELECT value FROM json_each(?))',
          JSON.stringify(nearest.map((row) => matrix.ids[row])),
        )
        .map(({ id }) => id),
    );
    const found = nearest.filter((row) => current.has(matrix.ids[row]!)).slice(0, limit);
    if (found.length === limit || wanted >= matrix.ids.length)
      return found.map((row) => ({ claimId: matrix.ids[row]!, similarity: similarities[row]! }));
  }
}

/** Cosine of each row with the vector, both of length 1. Four sums at a time: the additions do not wait for one another. */
function multiply({ ids, dimension, values }: VectorMatrix, vector: Float32Array): Float32Array {
  const products = new Float32Array(ids.length);
  const whole = dimension - (dimension % 4);
  for (let row = 0, at = 0; row < products.length; row++) {
    let [a, b, c, d] = [0, 0, 0, 0];
    let column = 0;
    for (; column < whole; column += 4, at += 4) {
      a += values[at]! * vector[column]!;
      b += values[at + 1]! * vector[column + 1]!;
      c += values[at + 2]! * vector[column + 2]!;
      d += values[at + 3]! * vector[column + 3]!;
    }
    for (; column < dimension; column++, at++) a += values[at]! * vector[column]!;
    products[row] = a + b + c + d;
  }
  return products;
}

/** Rows of the `count` largest values (more, where values are equal), in no order. */
function largest(values: Float32Array, count: number): number[] {
  const floor = count >= values.length ? -Infinity : values.toSorted()[values.length - count]!;
  const rows: number[] = [];
  for (let row = 0; row < values.length; row++) if (values[row]! >= floor) rows.push(row);
  return rows;
}
