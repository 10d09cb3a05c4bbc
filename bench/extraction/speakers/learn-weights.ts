import type { Example } from './examples.ts';

/** Rounds of gradient descent; the weights hardly move after half of them. */
const ROUNDS = 150;
const STEP = 0.5;
/** Observations that hold in fewer examples are left out. */
const FEWEST = 3;

/**
 * Weights of observations by which the right candidates are likeliest: a conditional logit (McFadden 1974) with a
 * penalty on squares, by gradient descent with steps of Adagrad (Duchi 2011). Deterministic.
 */
export function learnWeights(examples: readonly Example[], penalty: number): Map<string, number> {
  const index = indexOf(examples);
  const known = examples
    .filter(({ right }) => right.length > 0)
    .map(({ candidates, right }) => ({
      candidates: candidates.map((names) => names.flatMap((name) => index.get(name) ?? [])),
      right: new Set(right),
    }));
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-6);
  const slope = new Float64Array(index.size);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < weights.length; i++) slope[i] = penalty * weights[i]!;
    for (const { candidates, right } of known) {
      const odds = oddsOf(candidates.map((names) => names.reduce((sum, i) => sum + weights[i]!, 0)));
      const total = odds.reduce((sum, each) => sum + each, 0);
      const rightTotal = odds.reduce((sum, each, i) => sum + (right.has(i) ? each : 0), 0);
      candidates.forEach((names, c) => {
        const error = odds[c]! / total - (right.has(c) ? odds[c]! / rightTotal : 0);
        for (const i of names) slope[i]! += error;
      });
    }
    for (let i = 0; i < weights.length; i++) {
      squares[i]! += slope[i]! ** 2;
      weights[i]! -= (STEP * slope[i]!) / Math.sqrt(squares[i]!);
    }
  }
  return new Map([...index].map(([name, i]) => [name, weights[i]!]));
}

function oddsOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  return scores.map((score) => Math.exp(score - most));
}

function indexOf(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { candidates } of examples)
    for (const name of new Set(candidates.flat())) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
  return new Map(kept.sort().map((name, i) => [name, i]));
}
