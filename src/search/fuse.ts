/**
 * One ranking from two: by words and by meaning. Reciprocal rank fusion (Cormack, Clarke and Büttcher 2009, "Reciprocal
 * Rank Fusion outperforms Condorcet and individual Rank Learning Methods"): a claim gets 1 / (60 + rank) from each list
 * it is in, so that scores of different kinds need not be compared.
 *
 * What only meaning speaks for never comes before the best answer by words: it has one share at most, and of equals the
 * one that matches by words is first.
 */
import type { ParsedQuestion } from './parse-question.ts';
import type { Scored } from './rank.ts';

const RANK_OFFSET = 60;
/** Claims of one language that are taken by meaning. */
const NEAREST = 30;
/** What nearness is worth in a claim that has nothing to do with the entities asked for. */
const OTHER_ENTITY = 0.5;
/** Claims shown where nothing matches by words. */
const ONLY_NEAR = 5;

/** Whether a claim has anything of the question but its nearness in meaning. */
export function matchesWords({ onlyContext, candidate }: Scored): boolean {
  return !onlyContext || candidate.near === undefined || candidate.articles.size > 0;
}

/**
 * @param strong the answers by words, best first
 * @param ranked every candidate, those merely near in meaning included
 */
export function fuse(
  strong: readonly Scored[],
  ranked: readonly Scored[],
  { question }: ParsedQuestion,
): Scored[] {
  const near = ranked
    .filter(({ candidate }) => candidate.near !== undefined)
    .sort((a, b) => b.candidate.near! - a.candidate.near!);
  if (near.length === 0) return [...strong];
  if (strong.length === 0) return near.filter(({ ofEntity }) => ofEntity).slice(0, ONLY_NEAR);
  const asked = question.intent === 'WHAT_SAID' && strong.some(({ saidByThem }) => saidByThem);
  const fused = new Map<Scored, number>();
  for (const [rank, each] of strong.entries()) fused.set(each, 1 / (RANK_OFFSET + rank + 1));
  const places = new Map<string, number>();
  for (const each of near) {
    // Models hold texts of one language nearer to each other than what says the same in two: each language has its ranks.
    const { language } = each.candidate.claim;
    const rank = places.get(language) ?? 0;
    places.set(language, rank + 1);
    if (rank >= NEAREST) continue;
    const known = fused.get(each);
    if (known === undefined && asked && !each.saidByThem) continue;
    fused.set(each, (known ?? 0) + (each.ofEntity ? 1 : OTHER_ENTITY) / (RANK_OFFSET + rank + 1));
  }
  return [...fused]
    .sort(
      ([a, x], [b, y]) =>
        y - x || b.score - a.score || (a.candidate.claim.id < b.candidate.claim.id ? -1 : 1),
    )
    .map(([each, score]) => ({ ...each, score: Math.round(score * 1e5) / 1e3 }));
}
