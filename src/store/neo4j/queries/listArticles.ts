import type { ArticleNode } from '../../../model/graph.ts';
import { ARTICLE_ORDERS, type ArticleOrder, orderOf } from '../../orders.ts';
import { windowOf } from '../../page.ts';
import type { ArticleFilter, Page, PageArgs, Reading } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { type Condition, Conditions, composed, condition, mentioned, NEVER } from '../lib/conditions.ts';
import { formsOf } from '../lib/form-ids.ts';
import { articlesBy, leadBy } from '../lib/listings.ts';
import { readFor } from '../lib/read-for.ts';
import { readMerged } from '../lib/read-page.ts';
import { timeWithin } from '../lib/time-within.ts';

export async function listArticles(
  connection: Connection,
  filter: ArticleFilter,
  page: PageArgs,
  by: ArticleOrder = { field: 'PUBLISHED' },
  reading?: Reading,
): Promise<Page<ArticleNode>> {
  const order = orderOf(ARTICLE_ORDERS, by);
  const window = windowOf(order, page);
  const forms = await formsOf(
    connection,
    mentioned(filter, (part) => part.outletIds),
  );
  const rest = articlesWhere(filter, forms);
  const listing = readFor({ ...articlesBy(by.field), order }, reading);
  // Outlets and origins lead to pages by publication only; another order is read along its own index.
  if (by.field === 'PUBLISHED') {
    const { outletIds, originIds } = filter;
    if (outletIds)
      return readMerged(
        connection,
        leadBy(listing, 'r.outletId'),
        distinct(outletIds.flatMap(forms)),
        rest,
        window,
      );
    if (originIds)
      return readMerged(connection, leadBy(listing, 'r.originId'), distinct(originIds), rest, window);
  }
  return readMerged(connection, listing, [null], rest, window);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** The filter as conditions on `(r:Article)`. */
export function articlesWhere(
  filter: ArticleFilter,
  forms: (canonicalId: string) => readonly string[],
): Condition[] {
  const conditions = new Conditions();
  const found = composed(filter, (part) => {
    const own = timeWithin(conditions, 'r.orderKey', part.publishedFrom, part.publishedTo);
    own.push(...timeWithin(conditions, 'r.recordedAt', part.recordedFrom, part.recordedTo));
    if (part.language !== undefined) own.push(conditions.make('r.language = $0', part.language));
    if (part.outletIds) own.push(conditions.oneOf('r.outletId', part.outletIds.flatMap(forms)));
    if (part.originIds) own.push(conditions.oneOf('r.originId', part.originIds));
    if (part.entityIds)
      own.push(
        part.entityIds.length === 0
          ? NEVER
          : conditions.make('EXISTS { (r)-[:MENTIONS]->(m:Entity) WHERE m.id IN $0 }', part.entityIds),
      );
    return own;
  });
  if (!filter.includeRetired) found.push(condition('r.current'));
  return found;
}
