import { foldedWords } from '../../src/model/fold.ts';
import type { Evidence } from './read-questions.ts';

export const DEPTH = 10;

/** A claim or an excerpt as it is judged: the words it rests on, by article. */
export interface Shown {
  readonly shown: string;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly places: readonly { readonly article: string; readonly text: string }[];
}

export interface Verdict {
  /** Whether each of what is shown is right. */
  readonly right: readonly boolean[];
  /** Indices of the answers that it holds. */
  readonly covered: ReadonlySet<number>;
  readonly recall: number;
  readonly ndcg: number;
}

/** Recall and nDCG of the first ten. */
export function judge(listed: readonly Shown[], relevant: readonly Evidence[]): Verdict {
  const covered = new Set<number>();
  const right = listed.slice(0, DEPTH).map(({ places }) => {
    const met = relevant.flatMap((each, index) =>
      places.some((place) => matches(place, each)) ? [index] : [],
    );
    for (const index of met) covered.add(index);
    return met.length > 0;
  });
  const gain = right.reduce((sum, ok, rank) => sum + (ok ? 1 / Math.log2(rank + 2) : 0), 0);
  const wanted = Math.min(DEPTH, right.filter(Boolean).length + relevant.length - covered.size);
  let ideal = 0;
  for (let rank = 0; rank < wanted; rank++) ideal += 1 / Math.log2(rank + 2);
  return {
    right,
    covered,
    recall: relevant.length === 0 ? 1 : covered.size / relevant.length,
    ndcg: ideal === 0 ? 1 : gain / ideal,
  };
}

/** Whether words come from the article and have at least half the words of the evidence. */
export function matches(place: Shown['places'][number], { article, evidence }: Evidence): boolean {
  if (place.article !== article) return false;
  const own = new Set(foldedWords(place.text));
  const words = foldedWords(evidence);
  return words.filter((word) => own.has(word)).length >= words.length / 2;
}

/** One list of two by score, each in its own order. */
export function byScore(first: readonly Shown[], second: readonly Shown[]): Shown[] {
  const rest = [...second];
  const before = (score: number) => rest.splice(0, rest.filter((each) => each.score > score).length);
  return [...first.flatMap((each) => [...before(each.score), each]), ...rest];
}
