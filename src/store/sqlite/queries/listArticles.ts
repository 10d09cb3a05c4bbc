import type { ArticleNode } from '../../../model/graph.ts';
import { ORDERS } from '../../orders.ts';
import { pageOf, windowOf } from '../../page.ts';
import type { ArticleFilter, Page, PageArgs } from '../../store.ts';
import type { Database } from '../database.ts';
import { type Condition, condition } from '../lib/conditions.ts';
import { formIds } from '../lib/form-ids.ts';
import { ARTICLES } from '../lib/listings.ts';
import { publishedWithin } from '../lib/published-within.ts';
import { readMerged } from '../lib/read-page.ts';

export function listArticles(database: Database, filter: ArticleFilter, page: PageArgs): Page<ArticleNode> {
  const window = windowOf(ORDERS.listArticles, page);
  const rest: Condition[] = publishedWithin('r.publishedKey', filter);
  if (!filter.includeRetired) rest.push(condition('r.current = 1'));
  if (filter.language !== undefined) rest.push(condition('r.language = ?', filter.language));
  const outlets = filter.outletIds && formIds(database, filter.outletIds);
  if (outlets?.length === 0) return pageOf(ORDERS.listArticles, window, []);
  const drivers: Condition[][] = outlets?.map((id) => [condition('r.outletId = ?', id)]) ?? [[]];
  return readMerged(
    database,
    ARTICLES,
    drivers.map((driver) => [...driver, ...rest]),
    window,
  );
}
