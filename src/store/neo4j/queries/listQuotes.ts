import type { QuoteNode } from '../../../model/graph.ts';
import { ORDERS } from '../../orders.ts';
import { windowOf } from '../../page.ts';
import type { Page, PageArgs, QuoteFilter } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { condition } from '../lib/conditions.ts';
import { leadBy, QUOTES } from '../lib/listings.ts';
import { publishedWithin } from '../lib/published-within.ts';
import { readMerged } from '../lib/read-page.ts';

export async function listQuotes(
  connection: Connection,
  filter: QuoteFilter,
  page: PageArgs,
): Promise<Page<QuoteNode>> {
  const window = windowOf(ORDERS.listQuotes, page);
  const { articleIds, speakerIds } = filter;
  const rest = publishedWithin('q.orderKey', filter);
  if (!filter.includeRetired) rest.push(condition('q.current'));
  if (articleIds && speakerIds) rest.push(condition('q.speakerId IN $speakerIds', { speakerIds }));
  const values = articleIds ?? speakerIds;
  const listing = articleIds
    ? leadBy(QUOTES, 'q.articleId')
    : speakerIds
      ? leadBy(QUOTES, 'q.speakerId')
      : QUOTES;
  return readMerged(connection, listing, values ? [...new Set(values)] : [null], rest, window);
}
