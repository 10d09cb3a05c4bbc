import { publishedBounds } from '../../lib/published-key.ts';
import { type Condition, condition } from './conditions.ts';

/** Bounds on an `orderKey` that begins with the time of publication. */
export function publishedWithin(
  property: string,
  filter: { readonly publishedFrom?: string; readonly publishedTo?: string },
): Condition[] {
  const { from, to } = publishedBounds(filter.publishedFrom, filter.publishedTo);
  const found: Condition[] = [];
  if (from !== null) found.push(condition(`${property} >= $publishedFrom`, { publishedFrom: from }));
  if (to !== null) found.push(condition(`${property} <= $publishedTo`, { publishedTo: to }));
  return found;
}
