import type { ArticleNode } from '../../../model/graph.ts';
import { ORDERS } from '../../orders.ts';
import { windowOf } from '../../page.ts';
import type { ArticleFilter, Page, PageArgs } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { condition } from '../lib/conditions.ts';
import { formIds } from '../lib/form-ids.ts';
import { ARTICLES, leadBy } from '../lib/listings.ts';
import { publishedWithin } from '../lib/published-within.ts';
import { readMerged } from '../lib/read-page.ts';

export async function listArticles(
  connection: Connection,
  filter: ArticleFilter,
  page: PageArgs,
): Promise<Page<ArticleNode>> {
  const window = windowOf(ORDERS.listArticles, page);
  const rest = publishedWithin('r.orderKey', filter);
  if (!filter.includeRetired) rest.push(condition('r.current'));
  if (filter.language !== undefined) {
    rest.push(condition('r.language = $language', { language: filter.language }));
  }
  const outlets = filter.outletIds && (await formIds(connection, filter.outletIds));
  const listing = outlets ? leadBy(ARTICLES, 'r.outletId') : ARTICLES;
  return readMerged(connection, listing, outlets ?? [null], rest, window);
}
