import type { UnnamedSourceNode } from '../../../model/graph.ts';
import { UNNAMED_SOURCE_ORDER } from '../../orders.ts';
import { windowOf } from '../../page.ts';
import type { Page, PageArgs, UnnamedSourceFilter } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { type Condition, Conditions, composed } from '../lib/conditions.ts';
import { gathered, UNNAMED_SOURCES } from '../lib/listings.ts';
import { readMerged } from '../lib/read-page.ts';

/** An article cites few. */
const OF_ARTICLE = gathered(UNNAMED_SOURCES, 'MATCH (:Article {id: value})<-[:APPEARS_IN]-(u:UnnamedSource)');

export function unnamedSourcesWhere(filter: UnnamedSourceFilter): Condition[] {
  const conditions = new Conditions();
  return composed(filter, (part) => {
    const own: Condition[] = [];
    if (part.articleIds) own.push(conditions.oneOf('u.articleId', part.articleIds));
    if (part.document !== undefined) own.push(conditions.make('u.document = $0', part.document));
    return own;
  });
}

export async function listUnnamedSources(
  connection: Connection,
  filter: UnnamedSourceFilter,
  page: PageArgs,
): Promise<Page<UnnamedSourceNode>> {
  const rest = unnamedSourcesWhere(filter);
  const window = windowOf(UNNAMED_SOURCE_ORDER, page);
  return filter.articleIds
    ? readMerged(connection, OF_ARTICLE, [...new Set(filter.articleIds)], rest, window)
    : readMerged(connection, UNNAMED_SOURCES, [null], rest, window);
}
