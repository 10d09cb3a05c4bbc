import type { Group } from './text-plan.ts';

/** Assertions from which on a search goes by what claims say of themselves first, and not by rarity of words alone. */
export const LARGE = 5_000;

/** Groups that must all be met, and the share of what is asked that they are. */
export interface Try {
  readonly groups: readonly Group[];
  readonly share: number;
}

/** All of what is asked: in its own sense and role, then in any. */
export function wholeTries(exact: readonly Group[], any: readonly Group[]): Try[] {
  return distinct([exact, any].map((groups) => ({ groups, share: 1 })));
}

/** All but one, in the same senses. */
export function partTries(exact: readonly Group[], any: readonly Group[]): Try[] {
  if (any.length < 2) return [];
  const share = 1 - 1 / any.length;
  return distinct(
    [exact, any].flatMap((groups) =>
      groups.map((_, left) => ({ groups: groups.filter((_, at) => at !== left), share })),
    ),
  );
}

/** Each by itself. */
export function soleTries(any: readonly Group[]): Try[] {
  return any.length < 3 ? [] : any.map((group) => ({ groups: [group], share: 1 / any.length }));
}

function distinct(tries: readonly Try[]): Try[] {
  return [...new Map(tries.map((one) => [JSON.stringify(one.groups), one])).values()];
}
