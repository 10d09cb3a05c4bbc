import { propertiesWanted, type Reading } from '../../reading.ts';
import { nodeOf, selectOf } from '../columns.ts';
import type { Listing } from './read-page.ts';

/**
 * The same listing, of which only what it is read for is selected. What assertions lead to does not come along: a call of its own
 * costs microseconds here.
 */
export function readFor<L extends Omit<Listing<unknown>, 'order'>>(
  listing: L,
  reading: Reading | undefined,
): L {
  if (!reading || !listing.of) return listing;
  const { kind, alias } = listing.of;
  const names = propertiesWanted(kind, reading.wanted);
  if (!names) return listing;
  return { ...listing, select: selectOf(kind, alias, names), read: (row) => nodeOf(kind, row, names) };
}
