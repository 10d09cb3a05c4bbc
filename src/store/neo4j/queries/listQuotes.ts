import type { QuoteNode } from '../../../model/graph.ts';
import { orderOf, QUOTE_ORDERS, type QuoteOrder } from '../../orders.ts';
import { windowOf } from '../../page.ts';
import type { Page, PageArgs, QuoteFilter, Reading } from '../../store.ts';
import type { Connection } from '../connection.ts';
import {
  allOf,
  type Condition,
  Conditions,
  composed,
  condition,
  mentioned,
  parametersOf,
} from '../lib/conditions.ts';
import { formsOf } from '../lib/form-ids.ts';
import { leadBy, QUOTES } from '../lib/listings.ts';
import { readFor } from '../lib/read-for.ts';
import { readMerged } from '../lib/read-page.ts';
import { timeWithin } from '../lib/time-within.ts';

export async function listQuotes(
  connection: Connection,
  filter: QuoteFilter,
  page: PageArgs,
  by: QuoteOrder = { field: 'PUBLISHED' },
  reading?: Reading,
): Promise<Page<QuoteNode>> {
  const order = orderOf(QUOTE_ORDERS, by);
  const window = windowOf(order, page);
  const forms = await formsOf(
    connection,
    mentioned(filter, (part) => part.outletIds),
  );
  const rest = quotesWhere(filter, forms);
  const { articleIds, speakerIds } = filter;
  const values = articleIds ?? speakerIds;
  const listing = readFor({ ...QUOTES, order }, reading);
  return values
    ? readMerged(
        connection,
        leadBy(listing, articleIds ? 'q.articleId' : 'q.speakerId'),
        [...new Set(values)],
        rest,
        window,
      )
    : readMerged(connection, listing, [null], rest, window);
}

/** The filter as conditions on `(q:Quote)`. */
export function quotesWhere(
  filter: QuoteFilter,
  forms: (canonicalId: string) => readonly string[],
): Condition[] {
  const conditions = new Conditions();
  const found = composed(filter, (part) => {
    const own = timeWithin(conditions, 'q.orderKey', part.publishedFrom, part.publishedTo);
    if (part.speakerIds) own.push(conditions.oneOf('q.speakerId', part.speakerIds));
    if (part.articleIds) own.push(conditions.oneOf('q.articleId', part.articleIds));
    const ofArticle: Condition[] = [];
    if (part.language !== undefined) ofArticle.push(conditions.make('r.language = $0', part.language));
    if (part.outletIds) ofArticle.push(conditions.oneOf('r.outletId', part.outletIds.flatMap(forms)));
    if (ofArticle.length > 0)
      own.push(
        condition(
          `EXISTS { (q)-[:APPEARS_IN]->(r:Article) WHERE ${allOf(ofArticle)} }`,
          parametersOf(ofArticle),
        ),
      );
    return own;
  });
  if (!filter.includeRetired) found.push(condition('q.current'));
  return found;
}
