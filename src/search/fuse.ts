/**
 * One ranking from two: by words and by meaning. A claim has its share of the best score by words, and less for nearness
 * in meaning, by its place among the nearest claims of its language: scores by words tell much more than places do (a
 * fusion of ranks alone, Cormack, Clarke and Büttcher 2009, lost right answers to what is merely near), while cosines of
 * one model all lie close together, so that of them only the order is used.
 *
 * What only meaning speaks for never comes before the best answer by words, and what is not asked for ("what does X say?")
 * never before what is.
 */
import type { ParsedQuestion } from './parse-question.ts';
import type { Scored } from './rank.ts';

const FUSION = {
  /** What the nearest claim gets, where the best answer by words has 1. */
  nearest: 0.5,
  /** Claims of one language that are taken by meaning. */
  taken: 30,
  /** What nearness is worth in a claim that has nothing to do with the entities asked for. */
  otherEntity: 0.5,
  /** Claims shown where nothing matches by words. */
  alone: 5,
};

/** Whether a claim has anything of the question but its nearness in meaning. */
export function matchesWords({ onlyContext, candidate }: Scored): boolean {
  return !onlyContext || candidate.near === undefined || candidate.articles.size > 0;
}

/**
 * @param strong the answers by words, best first; those beside the question last
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
  if (strong.length === 0) return near.filter(({ ofEntity }) => ofEntity).slice(0, FUSION.alone);
  const best = Math.max(...strong.map(({ score }) => score)) || 1;
  const fused = new Map<string, Scored>();
  for (const each of strong) fused.set(each.candidate.claim.id, { ...each, score: each.score / best });
  const asked = question.intent === 'WHAT_SAID' && strong.some(({ saidByThem }) => saidByThem);
  const places = new Map<string, number>();
  for (const each of near) {
    // Models hold texts of one language nearer to each other than what says the same in two: each language has its places.
    const { id, language } = each.candidate.claim;
    const place = places.get(language) ?? 0;
    places.set(language, place + 1);
    if (place >= FUSION.taken) continue;
    const known = fused.get(id);
    if (known === undefined && ((asked && !each.saidByThem) || !each.denied)) continue;
    const share = (each.ofEntity ? 1 : FUSION.otherEntity) * (1 - place / FUSION.taken);
    fused.set(id, { ...(known ?? each), score: (known?.score ?? 0) + FUSION.nearest * share });
  }
  return [...fused.values()]
    .sort(
      (a, b) =>
        Number(a.beside ?? false) - Number(b.beside ?? false) ||
        b.score - a.score ||
        (a.candidate.claim.id < b.candidate.claim.id ? -1 : 1),
    )
    .map((each) => ({ ...each, score: Math.round(each.score * 1e3) / 1e3 }));
}
