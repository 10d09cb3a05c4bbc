import type { AssertionNode } from '../../../model/graph.ts';
import { ORDERS } from '../../orders.ts';
import { pageOf, windowOf } from '../../page.ts';
import type { AssertionFilter, Page, PageArgs } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { assertionConditions, ledAssertions } from '../lib/assertion-conditions.ts';
import { readMerged } from '../lib/read-page.ts';

export async function listAssertions(
  connection: Connection,
  filter: AssertionFilter,
  page: PageArgs,
): Promise<Page<AssertionNode>> {
  const window = windowOf(ORDERS.listAssertions, page);
  const { lead, rest, nothing } = await assertionConditions(connection, filter);
  if (nothing) return pageOf(ORDERS.listAssertions, window, []);
  const { listing, values } = ledAssertions(lead);
  return readMerged(connection, listing, values, rest, window);
}
