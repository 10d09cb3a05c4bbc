import type { QuoteNode } from '../../../model/graph.ts';
import { orderOf, QUOTE_ORDERS, type QuoteOrder } from '../../orders.ts';
import { pageOf, windowOf } from '../../page.ts';
import type { Page, PageArgs, QuoteFilter, Reading } from '../../store.ts';
import type { Database } from '../database.ts';
import { type Condition, composed, condition, oneOf } from '../lib/conditions.ts';
import { formIds } from '../lib/form-ids.ts';
import { QUOTES } from '../lib/listings.ts';
import { readFor } from '../lib/read-for.ts';
import { readMerged } from '../lib/read-page.ts';
import { publishedWithin } from '../lib/time-within.ts';

export function listQuotes(
  database: Database,
  filter: QuoteFilter,
  page: PageArgs,
  by: QuoteOrder = { field: 'PUBLISHED' },
  reading?: Reading,
): Page<QuoteNode> {
  const order = orderOf(QUOTE_ORDERS, by);
  const window = windowOf(order, page);
  const leads = filter.articleIds ?? filter.speakerIds;
  if (leads?.length === 0) return pageOf(order, window, []);
  const column = filter.articleIds ? 'q.articleId' : 'q.speakerId';
  const drivers = leads ? [...new Set(leads)].map((id) => [condition(`${column} = ?`, id)]) : [[]];
  const rest = quotesWhere(database, filter);
  return readMerged(
    database,
    readFor({ ...QUOTES, order }, reading),
    drivers.map((driver) => [...driver, ...rest]),
    window,
  );
}

/** The filter as conditions on `quote q`. */
export function quotesWhere(database: Database, filter: QuoteFilter): Condition[] {
  const conditions = composed(filter, (part) => {
    const found: Condition[] = publishedWithin('q.publishedKey', part);
    if (part.speakerIds) found.push(oneOf('q.speakerId', part.speakerIds));
    if (part.articleIds) found.push(oneOf('q.articleId', part.articleIds));
    const ofArticle: Condition[] = [];
    if (part.language !== undefined) ofArticle.push(condition('r.language = ?', part.language));
    if (part.outletIds) ofArticle.push(oneOf('r.outletId', formIds(database, part.outletIds)));
    for (const { sql, parameters } of ofArticle)
      found.push(
        condition(`EXISTS (SELECT 1 FROM article r WHERE r.id = q.articleId AND ${sql})`, ...parameters),
      );
    return found;
  });
  if (!filter.includeRetired) conditions.push(condition('q.current = 1'));
  return conditions;
}
