import { publishedBounds } from '../../lib/published-key.ts';
import { type Condition, condition } from './conditions.ts';

/** Bounds on a `publishedKey` column. */
export function publishedWithin(
  column: string,
  filter: { readonly publishedFrom?: string; readonly publishedTo?: string },
): Condition[] {
  const { from, to } = publishedBounds(filter.publishedFrom, filter.publishedTo);
  const found: Condition[] = [];
  if (from !== null) found.push(condition(`${column} >= ?`, from));
  if (to !== null) found.push(condition(`${column} <= ?`, to));
  return found;
}
