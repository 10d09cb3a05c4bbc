import type { ClaimConditions } from '../../filters.ts';
import { integer } from '../connection.ts';
import type { Condition, Conditions } from './conditions.ts';
import { timeWithin } from './time-within.ts';

/** What a claim itself must be like, as conditions on `(c:Claim)`. */
export function claimConditions(conditions: Conditions, filter: ClaimConditions): Condition[] {
  const { predicateClass, originsAtLeast, originsAtMost, disputed } = filter;
  const found: Condition[] = [];
  if (predicateClass) found.push(conditions.oneOf('c.predicateClass', predicateClass));
  if (originsAtLeast !== undefined)
    found.push(conditions.make('c.independentOrigins >= $0', integer(originsAtLeast)));
  if (originsAtMost !== undefined)
    found.push(conditions.make('c.independentOrigins <= $0', integer(originsAtMost)));
  found.push(...timeWithin(conditions, 'c.when', filter.happenedFrom, filter.happenedTo));
  if (disputed !== undefined) found.push(conditions.make('c.disputed = $0', disputed));
  return found;
}
