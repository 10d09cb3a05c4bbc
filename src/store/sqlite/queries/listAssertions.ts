import type { AssertionNode } from '../../../model/graph.ts';
import { ORDERS } from '../../orders.ts';
import { pageOf, windowOf } from '../../page.ts';
import type { AssertionFilter, Page, PageArgs } from '../../store.ts';
import type { Database } from '../database.ts';
import { assertionConditions } from '../lib/assertion-conditions.ts';
import { ASSERTIONS } from '../lib/listings.ts';
import { readMerged } from '../lib/read-page.ts';

export function listAssertions(
  database: Database,
  filter: AssertionFilter,
  page: PageArgs,
): Page<AssertionNode> {
  const window = windowOf(ORDERS.listAssertions, page);
  const { drivers, rest, nothing } = assertionConditions(database, filter);
  if (nothing) return pageOf(ORDERS.listAssertions, window, []);
  return readMerged(
    database,
    ASSERTIONS,
    drivers.map((driver) => [...driver, ...rest]),
    window,
  );
}
