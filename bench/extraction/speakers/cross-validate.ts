import { probabilities, type Weights } from '../../../src/extraction/speakers/speaker-model.ts';
import type { Example } from './examples.ts';
import { learnWeights } from './learn-weights.ts';

export interface Judgement {
  readonly form: string;
  /** The rules are right. */
  readonly rules: boolean;
  /** The weighed choice is right. */
  readonly weighed: boolean;
}

/** Judgements of all examples, each by weights learned without any article of its own fold. */
export function crossValidate(
  examples: readonly Example[],
  { folds, penalty, margin }: { folds: number; penalty: number; margin: number },
): Judgement[] {
  const articles = [...new Set(examples.map(({ article }) => article))].sort();
  const fold = new Map(articles.map((article, i) => [article, i % folds]));
  return Array.from({ length: folds }, (_, k) => {
    const weights = learnWeights(
      examples.filter(({ article }) => fold.get(article) !== k),
      penalty,
    );
    return examples
      .filter(({ article }) => fold.get(article) === k)
      .map((example) => judge(example, weights, margin));
  }).flat();
}

export function judge(
  { candidates, given, right, rulesRight, form }: Example,
  weights: Weights,
  margin: number,
): Judgement {
  const chances = probabilities(
    weights,
    candidates.map((features) => ({ entity: -1, features })),
  );
  const best = chances.indexOf(Math.max(...chances));
  const kept = best === given || chances[best]! - (chances[given] ?? 0) < margin;
  return { form, rules: rulesRight, weighed: kept ? rulesRight : right.includes(best) };
}
