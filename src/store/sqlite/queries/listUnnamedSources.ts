import type { UnnamedSourceNode } from '../../../model/graph.ts';
import { UNNAMED_SOURCE_ORDER } from '../../orders.ts';
import { windowOf } from '../../page.ts';
import type { Page, PageArgs, UnnamedSourceFilter } from '../../store.ts';
import type { Database } from '../database.ts';
import { type Condition, composed, condition, oneOf } from '../lib/conditions.ts';
import { UNNAMED_SOURCES } from '../lib/listings.ts';
import { readPage } from '../lib/read-page.ts';

export function unnamedSourcesWhere(filter: UnnamedSourceFilter): Condition[] {
  return composed(filter, (part) => {
    const found: Condition[] = [];
    if (part.articleIds) found.push(oneOf('u.articleId', part.articleIds));
    if (part.document !== undefined) found.push(condition('u.document = ?', part.document ? 1 : 0));
    return found;
  });
}

export function listUnnamedSources(
  database: Database,
  filter: UnnamedSourceFilter,
  page: PageArgs,
): Page<UnnamedSourceNode> {
  return readPage(
    database,
    UNNAMED_SOURCES,
    unnamedSourcesWhere(filter),
    windowOf(UNNAMED_SOURCE_ORDER, page),
  );
}
