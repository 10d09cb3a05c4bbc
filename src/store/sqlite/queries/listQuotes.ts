import type { QuoteNode } from '../../../model/graph.ts';
import { ORDERS } from '../../orders.ts';
import { pageOf, windowOf } from '../../page.ts';
import type { Page, PageArgs, QuoteFilter } from '../../store.ts';
import type { Database } from '../database.ts';
import { type Condition, condition, oneOf } from '../lib/conditions.ts';
import { QUOTES } from '../lib/listings.ts';
import { publishedWithin } from '../lib/published-within.ts';
import { readMerged } from '../lib/read-page.ts';

export function listQuotes(database: Database, filter: QuoteFilter, page: PageArgs): Page<QuoteNode> {
  const window = windowOf(ORDERS.listQuotes, page);
  if (filter.speakerIds?.length === 0 || filter.articleIds?.length === 0) {
    return pageOf(ORDERS.listQuotes, window, []);
  }
  const rest: Condition[] = publishedWithin('q.publishedKey', filter);
  if (!filter.includeRetired) rest.push(condition('q.current = 1'));
  let drivers: Condition[][] = [[]];
  if (filter.articleIds) {
    drivers = [...new Set(filter.articleIds)].map((id) => [condition('q.articleId = ?', id)]);
    if (filter.speakerIds) rest.push(oneOf('q.speakerId', filter.speakerIds));
  } else if (filter.speakerIds) {
    drivers = [...new Set(filter.speakerIds)].map((id) => [condition('q.speakerId = ?', id)]);
  }
  return readMerged(
    database,
    QUOTES,
    drivers.map((driver) => [...driver, ...rest]),
    window,
  );
}
