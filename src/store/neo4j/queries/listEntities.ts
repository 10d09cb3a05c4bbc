import type { EntityNode } from '../../../model/graph.ts';
import { askedWords } from '../../lib/asked-words.ts';
import { ORDERS } from '../../orders.ts';
import { windowOf } from '../../page.ts';
import type { EntityFilter, Page, PageArgs } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { type Condition, condition } from '../lib/conditions.ts';
import { ENTITIES, gathered, leadBy } from '../lib/listings.ts';
import { type Listing, readMerged } from '../lib/read-page.ts';

export async function listEntities(
  connection: Connection,
  filter: EntityFilter,
  page: PageArgs,
): Promise<Page<EntityNode>> {
  const window = windowOf(ORDERS.listEntities, page);
  const rest: Condition[] = [];
  if (filter.speaking !== undefined) {
    rest.push(
      condition(
        filter.speaking
          ? 'e.assertionCount > 0 OR e.quoteCount > 0'
          : 'e.assertionCount = 0 AND e.quoteCount = 0',
      ),
    );
  }
  const words = askedWords([filter.named ?? '']);
  if (words.length > 0) {
    // Each word of the prefix begins a word of the name. Folded words are letters and digits: no syntax of the index's.
    const prefixes = words.map((word) => `+${word}*`).join(' ');
    if (filter.kind) rest.push(condition('e.kind = $kind', { kind: filter.kind }));
    const named: Listing<EntityNode> = {
      ...gathered(
        ENTITIES,
        `CALL db.index.fulltext.queryNodes('entity_words', value) YIELD node AS e WITH e`,
      ),
    };
    return readMerged(connection, named, [prefixes], rest, window);
  }
  return filter.kind
    ? readMerged(connection, leadBy(ENTITIES, 'e.kind'), [filter.kind], rest, window)
    : readMerged(connection, ENTITIES, [null], rest, window);
}
