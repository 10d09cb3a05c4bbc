import type { EntityNode } from '../../../model/graph.ts';
import { askedWords } from '../../lib/asked-words.ts';
import { ENTITY_ORDERS, type EntityOrder, orderOf } from '../../orders.ts';
import { windowOf } from '../../page.ts';
import type { EntityFilter, Page, PageArgs, Reading } from '../../store.ts';
import { type Connection, integer, type Parameters } from '../connection.ts';
import { type Condition, Conditions, composed, condition } from '../lib/conditions.ts';
import { entitiesBy, gathered, leadBy } from '../lib/listings.ts';
import { readFor } from '../lib/read-for.ts';
import { readMerged } from '../lib/read-page.ts';

export async function listEntities(
  connection: Connection,
  filter: EntityFilter,
  page: PageArgs,
  by: EntityOrder = { field: 'ASSERTIONS' },
  reading?: Reading,
): Promise<Page<EntityNode>> {
  const order = orderOf(ENTITY_ORDERS, by);
  const window = windowOf(order, page);
  const listing = readFor({ ...entitiesBy(by.field), order }, reading);
  const rest = entitiesWhere(filter);
  const prefixes = prefixesOf(filter);
  if (prefixes) return readMerged(connection, gathered(listing, namedBy('value')), [prefixes], rest, window);
  return filter.kind
    ? readMerged(connection, leadBy(listing, 'e.kind'), [filter.kind], rest, window)
    : readMerged(connection, listing, [null], rest, window);
}

/** What finds entities by the beginning of their names; null where that is not asked. */
export function entitiesNamed(
  filter: EntityFilter,
): { readonly match: string; readonly parameters: Parameters } | null {
  const prefixes = prefixesOf(filter);
  return prefixes ? { match: namedBy('$prefixes'), parameters: { prefixes } } : null;
}

function namedBy(prefixes: 'value' | '$prefixes'): string {
  return `CALL db.index.fulltext.queryNodes('entity_words', ${prefixes}) YIELD node AS e WITH e`;
}

/** Each word of the prefix begins a word of the name. Folded words are letters and digits: no syntax of the index's. */
function prefixesOf({ named }: EntityFilter): string {
  return askedWords([named ?? ''])
    .map((word) => `+${word}*`)
    .join(' ');
}

/** The filter as conditions on `(e:Entity)`. */
export function entitiesWhere(filter: EntityFilter): Condition[] {
  const conditions = new Conditions();
  return composed(filter, (part) => {
    const found: Condition[] = [];
    if (part.kind) found.push(conditions.make('e.kind = $0', part.kind));
    if (part.countries) found.push(conditions.oneOf('e.country', part.countries));
    if (part.speaking !== undefined)
      found.push(
        condition(
          part.speaking
            ? 'e.assertionCount > 0 OR e.quoteCount > 0'
            : 'e.assertionCount = 0 AND e.quoteCount = 0',
        ),
      );
    if (part.assertionsAtLeast !== undefined)
      found.push(conditions.make('e.assertionCount >= $0', integer(part.assertionsAtLeast)));
    if (part.assertionsAtMost !== undefined)
      found.push(conditions.make('e.assertionCount <= $0', integer(part.assertionsAtMost)));
    // `words` holds the folded words of the name between spaces. The top part has been found by its index already.
    if (part !== filter)
      for (const word of askedWords([part.named ?? '']))
        found.push(conditions.make(`(' ' + e.words) CONTAINS $0`, ` ${word}`));
    return found;
  });
}
