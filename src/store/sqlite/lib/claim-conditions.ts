import type { ClaimConditions } from '../../filters.ts';
import { type Condition, condition, oneOf } from './conditions.ts';
import { timeWithin } from './time-within.ts';

/** What a claim itself must be like, as conditions on `claim c`. */
export function claimConditions(filter: ClaimConditions): Condition[] {
  const { predicateClass, originsAtLeast, originsAtMost, disputed } = filter;
  const found: Condition[] = [];
  if (predicateClass) found.push(oneOf('c.predicateClass', predicateClass));
  if (originsAtLeast !== undefined) found.push(condition('c.independentOrigins >= ?', originsAtLeast));
  if (originsAtMost !== undefined) found.push(condition('c.independentOrigins <= ?', originsAtMost));
  found.push(...timeWithin('c."when"', filter.happenedFrom, filter.happenedTo));
  // Written out: the partial index of disputed claims serves only where the planner sees the 1.
  if (disputed !== undefined) found.push(condition(disputed ? 'c.disputed = 1' : 'c.disputed = 0'));
  return found;
}
