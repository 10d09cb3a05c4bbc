import type { OriginNode } from '../../../model/graph.ts';
import { ORIGIN_ORDER } from '../../orders.ts';
import { windowOf } from '../../page.ts';
import type { OriginFilter, Page, PageArgs } from '../../store.ts';
import type { Database } from '../database.ts';
import { type Condition, composed, condition, oneOf } from '../lib/conditions.ts';
import { formIds } from '../lib/form-ids.ts';
import { ORIGINS } from '../lib/listings.ts';
import { readPage } from '../lib/read-page.ts';

export function originsWhere(database: Database, filter: OriginFilter): Condition[] {
  return composed(filter, (part) => {
    const found: Condition[] = [];
    if (part.creditedToIds) found.push(oneOf('o.creditedToId', formIds(database, part.creditedToIds)));
    if (part.credited !== undefined)
      found.push(condition(`o.creditedToId IS ${part.credited ? 'NOT ' : ''}NULL`));
    return found;
  });
}

export function listOrigins(database: Database, filter: OriginFilter, page: PageArgs): Page<OriginNode> {
  return readPage(database, ORIGINS, originsWhere(database, filter), windowOf(ORIGIN_ORDER, page));
}
