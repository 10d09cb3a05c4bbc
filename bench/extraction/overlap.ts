import { linearSumAssignment } from 'linear-sum-assignment';
import { foldedWords } from '../../src/model/fold.ts';

/** Jaccard overlap of two texts' folded words, as bags: 0 to 1. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const left = counts(a);
  let shared = 0;
  for (const [word, count] of counts(b)) shared += Math.min(count, left.get(word) ?? 0);
  const union = a.length + b.length - shared;
  return union === 0 ? 0 : shared / union;
}

function counts(words: readonly string[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const word of words) result.set(word, (result.get(word) ?? 0) + 1);
  return result;
}

export { foldedWords as wordsOf };

/**
 * One-to-one matching of rows to columns that first makes as many pairs with positive weight as possible, then the
 * greatest total weight. Returns pairs [row, column].
 */
export function bestMatching(weights: readonly (readonly number[])[]): [number, number][] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return [];
  // A pair is worth 1000 before any difference in weight counts.
  const worth = weights.map((row) => row.map((weight) => (weight > 0 ? 1000 + weight : 0)));
  const { rowAssignments } = linearSumAssignment(worth, { maximaze: true });
  const pairs: [number, number][] = [];
  for (let row = 0; row < rows; row++) {
    const column = rowAssignments[row]!;
    if (column >= 0 && column < columns && weights[row]![column]! > 0) pairs.push([row, column]);
  }
  return pairs;
}
