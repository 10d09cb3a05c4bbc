import type { ClaimCandidate, TextQuery } from '../store.ts';
import { partTries, soleTries, type Try, wholeTries } from './own-tries.ts';
import { type Group, groupsOf } from './text-plan.ts';

/** Claims that have all of what is asked, from which on the evidence is not searched too. */
const ENOUGH = 50;

/** What is only in the evidence comes after what the claim says itself. */
const IN_EVIDENCE = 0.99;

type Found = ReadonlyMap<string, number>;

/** How a store finds claims: ids with the share of what is asked that they meet. */
export interface Finder {
  /** By what claims say of themselves, strictest try first, until there are enough. */
  own(tries: readonly Try[], enough: number): Found | Promise<Found>;
  /** By claims and their evidence, which meet every group. */
  whole(groups: readonly Group[]): Iterable<string> | Promise<Iterable<string>>;
  /** The same, of which some groups may be met. */
  part(groups: readonly Group[]): Found | Promise<Found>;
}

/**
 * Claims of a large graph, the same way in every store: all of what is asked in its own sense and role, in any, then all but
 * one, then one; by what claims say of themselves, and where that gives little, by their evidence. The score is the share of
 * what is asked.
 */
export async function searchLarge(
  query: TextQuery,
  named: (word: string) => readonly string[],
  find: Finder,
): Promise<Map<string, number>> {
  const exact = groupsOf(query, named, 'exact');
  const any = groupsOf(query, named, 'any');
  const best = new Map<string, number>();
  if (any.length === 0) return best;
  const add = (found: Found, weight = 1) => {
    for (const [id, share] of found) best.set(id, Math.max(weight * share, best.get(id) ?? 0));
  };
  const { limit } = query;
  const enough = Math.min(ENOUGH, limit);
  add(await find.own(wholeTries(exact, any), limit));
  // Who says a thing stands with the evidence.
  if (best.size < enough || (query.speakerIds ?? []).length > 0)
    add(new Map([...(await find.whole(any))].map((id) => [id, 1])), IN_EVIDENCE);
  if (best.size < limit) add(await find.own(partTries(exact, any), limit - best.size));
  // Evidence holds its claim's words too: where claims were found by those, it would lead to the same ones.
  if (best.size < enough) add(await find.part(any), IN_EVIDENCE);
  if (best.size < limit) add(await find.own(soleTries(any), limit));
  return best;
}

/** The best claims, whose scores are shares of the best one's. */
export function candidatesOf(best: ReadonlyMap<string, number>, limit: number): ClaimCandidate[] {
  const ranked = [...best].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, limit);
  const top = Math.max(...ranked.map(([, score]) => score), Number.MIN_VALUE);
  return ranked.map(([claimId, score]) => ({ claimId, textScore: Math.max(0, score / top) }));
}
