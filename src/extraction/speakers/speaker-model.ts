import { readFileSync } from 'node:fs';
import { perLanguage } from '../lib/per-language.ts';
import type { Candidate } from './features.ts';

/** What each observation weighs, in natural logarithms of odds. */
export type Weights = ReadonlyMap<string, number>;

/** Weights learned by bench/extraction/speakers/train.ts (speakers/data/weights.<language>.json). */
export const weightsOf = perLanguage((language): Weights => {
  const text = readFileSync(new URL(`data/weights.${language}.json`, import.meta.url), 'utf8');
  return new Map(Object.entries(JSON.parse(text) as Record<string, number>));
});

/** Probability of each candidate: a conditional logit over all of them (McFadden 1974). */
export function probabilities(weights: Weights, candidates: readonly Candidate[]): number[] {
  const scores = candidates.map(({ features }) =>
    features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0),
  );
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const total = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / total);
}
