import type { AssertionNode } from '../../../model/graph.ts';
import { ASSERTION_ORDERS, type AssertionOrder, orderOf } from '../../orders.ts';
import { pageOf, windowOf } from '../../page.ts';
import type { AssertionFilter, Page, PageArgs, Reading } from '../../store.ts';
import type { Database } from '../database.ts';
import { assertionConditions } from '../lib/assertion-conditions.ts';
import { ASSERTIONS } from '../lib/listings.ts';
import { readFor } from '../lib/read-for.ts';
import { readMerged } from '../lib/read-page.ts';

export function listAssertions(
  database: Database,
  filter: AssertionFilter,
  page: PageArgs,
  by: AssertionOrder = { field: 'PUBLISHED' },
  reading?: Reading,
): Page<AssertionNode> {
  const order = orderOf(ASSERTION_ORDERS, by);
  const window = windowOf(order, page);
  const { drivers, rest, nothing } = assertionConditions(database, filter);
  if (nothing) return pageOf(order, window, []);
  return readMerged(
    database,
    readFor({ ...ASSERTIONS, order }, reading),
    drivers.map((driver) => [...driver, ...rest]),
    window,
  );
}
