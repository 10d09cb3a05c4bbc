import { publishedBounds } from '../../lib/published-key.ts';
import type { Condition, Conditions } from './conditions.ts';

/** Bounds on a property that is, or begins with, an ISO date. */
export function timeWithin(
  conditions: Conditions,
  property: string,
  earliest: string | undefined,
  latest: string | undefined,
): Condition[] {
  const { from, to } = publishedBounds(earliest, latest);
  const found: Condition[] = [];
  if (from !== null) found.push(conditions.make(`${property} >= $0`, from));
  if (to !== null) found.push(conditions.make(`${property} <= $0`, to));
  return found;
}
