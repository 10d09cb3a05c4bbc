import type { ArticleNode } from '../../../model/graph.ts';
import { ARTICLE_ORDERS, type ArticleOrder, orderOf } from '../../orders.ts';
import { pageOf, windowOf } from '../../page.ts';
import type { ArticleFilter, Page, PageArgs, Reading } from '../../store.ts';
import type { Database } from '../database.ts';
import { type Condition, composed, condition, oneOf } from '../lib/conditions.ts';
import { formIds } from '../lib/form-ids.ts';
import { ARTICLES } from '../lib/listings.ts';
import { readFor } from '../lib/read-for.ts';
import { readMerged } from '../lib/read-page.ts';
import { publishedWithin, timeWithin } from '../lib/time-within.ts';

const KEYS = { PUBLISHED: ['r.publishedKey', 'r.id'], RECORDED: ['r.recordedAt', 'r.id'] } as const;

export function listArticles(
  database: Database,
  filter: ArticleFilter,
  page: PageArgs,
  by: ArticleOrder = { field: 'PUBLISHED' },
  reading?: Reading,
): Page<ArticleNode> {
  const order = orderOf(ARTICLE_ORDERS, by);
  const window = windowOf(order, page);
  const rest = articlesWhere(database, filter);
  // Outlets and origins lead to pages by publication only; another order is read along its own index.
  const led = by.field === 'PUBLISHED';
  const outlets = led ? filter.outletIds && formIds(database, filter.outletIds) : undefined;
  const leads = outlets ?? (led ? filter.originIds : undefined);
  if (leads?.length === 0) return pageOf(order, window, []);
  const column = outlets ? 'r.outletId' : 'r.originId';
  const drivers = leads ? [...new Set(leads)].map((id) => [condition(`${column} = ?`, id)]) : [[]];
  return readMerged(
    database,
    readFor({ ...ARTICLES, order, keys: KEYS[by.field] }, reading),
    drivers.map((driver) => [...driver, ...rest]),
    window,
  );
}

/** The filter as conditions on `article r`. */
export function articlesWhere(database: Database, filter: ArticleFilter): Condition[] {
  const conditions = composed(filter, (part) => {
    const found: Condition[] = publishedWithin('r.publishedKey', part);
    found.push(...timeWithin('r.recordedAt', part.recordedFrom, part.recordedTo));
    if (part.language !== undefined) found.push(condition('r.language = ?', part.language));
    if (part.outletIds) found.push(oneOf('r.outletId', formIds(database, part.outletIds)));
    if (part.originIds) found.push(oneOf('r.originId', part.originIds));
    if (part.entityIds)
      found.push(
        condition(
          'r.id IN (SELECT m.articleId FROM json_each(?) e JOIN article_entity m ON m.entityId = e.value)',
          JSON.stringify(part.entityIds),
        ),
      );
    return found;
  });
  if (!filter.includeRetired) conditions.push(condition('r.current = 1'));
  return conditions;
}
