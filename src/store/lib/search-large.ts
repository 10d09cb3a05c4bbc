import type { ClaimCandidate, TextQuery } from '../store.ts';
import { partTries, soleTries, type Try, wholeTries } from './own-tries.ts';
import { type Group, groupsOf } from './text-plan.ts';

/** Claims that have all of what is asked, from which on the evidence is not searched too. */
const ENOUGH = 50;

/** What is only in the evidence comes after what the claim says itself. */
const IN_EVIDENCE = 0.99;

/**
 * One step of a search, taken while fewer claims are found than `below`. It adds those that were not found yet, until the
 * query's limit is reached.
 */
export type Step =
  /** By what claims say of themselves, strictest try first. */
  | { readonly by: 'own'; readonly below: number; readonly tries: readonly Try[] }
  /** By claims and their evidence, which meet every group. */
  | {
      readonly by: 'whole';
      readonly below: number;
      readonly groups: readonly Group[];
      readonly share: number;
    }
  /** The same, of which some groups may be met. */
  | {
      readonly by: 'part';
      readonly below: number;
      readonly groups: readonly Group[];
      readonly share: number;
    };

/**
 * How claims of a large graph are found, the same way in every store: all of what is asked in its own sense and role, in
 * any, then all but one, then one; by what claims say of themselves, and where that gives little, by their evidence. A
 * claim's score is the share of what is asked.
 */
export function largePlan(query: TextQuery, named: (word: string) => readonly string[]): Step[] {
  const exact = groupsOf(query, named, 'exact');
  const any = groupsOf(query, named, 'any');
  if (any.length === 0) return [];
  const { limit } = query;
  const few = Math.min(ENOUGH, limit);
  const steps: Step[] = [
    { by: 'own', below: limit, tries: wholeTries(exact, any) },
    // Who says a thing stands with the evidence.
    {
      by: 'whole',
      below: (query.speakerIds ?? []).length > 0 ? limit : few,
      groups: any,
      share: IN_EVIDENCE,
    },
    { by: 'own', below: limit, tries: partTries(exact, any) },
    // Evidence holds its claim's words too: where claims were found by those, it would lead to the same ones.
    { by: 'part', below: few, groups: any, share: IN_EVIDENCE },
    { by: 'own', below: limit, tries: soleTries(any) },
  ];
  return steps.filter((step) => step.by !== 'own' || step.tries.length > 0);
}

/** How a store takes the steps one by one: ids with the share of what is asked that they meet. */
export interface Finder {
  own(tries: readonly Try[], enough: number): ReadonlyMap<string, number>;
  whole(groups: readonly Group[]): readonly string[];
  part(groups: readonly Group[]): ReadonlyMap<string, number>;
}

export function takeSteps(steps: readonly Step[], limit: number, find: Finder): Map<string, number> {
  const best = new Map<string, number>();
  for (const step of steps) {
    if (best.size >= step.below) continue;
    if (step.by === 'own') {
      for (const [id, share] of find.own(step.tries, limit)) {
        if (best.size >= limit) break;
        if (!best.has(id)) best.set(id, share);
      }
    } else {
      const found =
        step.by === 'whole' ? find.whole(step.groups).map((id) => [id, 1] as const) : find.part(step.groups);
      for (const [id, share] of found) best.set(id, Math.max(step.share * share, best.get(id) ?? 0));
    }
  }
  return best;
}

/** The best claims, whose scores are shares of the best one's. */
export function candidatesOf(best: ReadonlyMap<string, number>, limit: number): ClaimCandidate[] {
  const ranked = [...best].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, limit);
  const top = Math.max(...ranked.map(([, score]) => score), Number.MIN_VALUE);
  return ranked.map(([claimId, score]) => ({ claimId, textScore: Math.max(0, score / top) }));
}
