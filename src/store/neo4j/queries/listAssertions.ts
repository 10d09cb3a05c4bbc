import type { AssertionNode } from '../../../model/graph.ts';
import { ASSERTION_ORDERS, type AssertionOrder, orderOf } from '../../orders.ts';
import { mergeRows, pageOf, windowOf } from '../../page.ts';
import type { AssertionFilter, Page, PageArgs, Reading } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { assertionConditions, ledAssertions } from '../lib/assertion-conditions.ts';
import { Conditions } from '../lib/conditions.ts';
import { readFor } from '../lib/read-for.ts';
import { readRows } from '../lib/read-page.ts';

export async function listAssertions(
  connection: Connection,
  filter: AssertionFilter,
  page: PageArgs,
  by: AssertionOrder = { field: 'PUBLISHED' },
  reading?: Reading,
): Promise<Page<AssertionNode>> {
  const order = orderOf(ASSERTION_ORDERS, by);
  const window = windowOf(order, page);
  const { leads, rest, nothing } = await assertionConditions(connection, new Conditions(), filter);
  if (nothing) return pageOf(order, window, []);
  const parts = await Promise.all(
    (leads ?? [null]).map((lead) => {
      const { listing, values } = ledAssertions(lead);
      return readRows(connection, readFor({ ...listing, order }, reading), values, rest, window);
    }),
  );
  return pageOf(order, window, mergeRows(order, window, parts.flat()));
}
