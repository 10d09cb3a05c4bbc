import { publishedBounds } from '../../lib/published-key.ts';
import { type Condition, condition } from './conditions.ts';

/** Bounds on a column that holds an ISO date, or none. */
export function timeWithin(
  column: string,
  earliest: string | undefined,
  latest: string | undefined,
): Condition[] {
  const { from, to } = publishedBounds(earliest, latest);
  const found: Condition[] = [];
  if (from !== null) found.push(condition(`${column} >= ?`, from));
  if (to !== null) found.push(condition(`${column} <= ?`, to));
  return found;
}

/** Bounds on a `publishedKey` column. */
export function publishedWithin(
  column: string,
  filter: { readonly publishedFrom?: string; readonly publishedTo?: string },
): Condition[] {
  return timeWithin(column, filter.publishedFrom, filter.publishedTo);
}
