import type { OriginNode } from '../../../model/graph.ts';
import { ORIGIN_ORDER } from '../../orders.ts';
import { windowOf } from '../../page.ts';
import type { OriginFilter, Page, PageArgs } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { type Condition, Conditions, composed, condition, mentioned } from '../lib/conditions.ts';
import { formsOf } from '../lib/form-ids.ts';
import { leadBy, ORIGINS } from '../lib/listings.ts';
import { readMerged } from '../lib/read-page.ts';

export function originsWhere(filter: OriginFilter, forms: (id: string) => readonly string[]): Condition[] {
  const conditions = new Conditions();
  return composed(filter, (part) => {
    const own: Condition[] = [];
    if (part.creditedToIds) own.push(conditions.oneOf('o.creditedToId', part.creditedToIds.flatMap(forms)));
    if (part.credited !== undefined)
      own.push(condition(`o.creditedToId IS ${part.credited ? 'NOT ' : ''}NULL`));
    return own;
  });
}

export async function listOrigins(
  connection: Connection,
  filter: OriginFilter,
  page: PageArgs,
): Promise<Page<OriginNode>> {
  const window = windowOf(ORIGIN_ORDER, page);
  const forms = await formsOf(
    connection,
    mentioned(filter, (part) => part.creditedToIds),
  );
  const rest = originsWhere(filter, forms);
  return filter.creditedToIds
    ? readMerged(
        connection,
        leadBy(ORIGINS, 'o.creditedToId'),
        [...new Set(filter.creditedToIds.flatMap(forms))],
        rest,
        window,
      )
    : readMerged(connection, ORIGINS, [null], rest, window);
}
