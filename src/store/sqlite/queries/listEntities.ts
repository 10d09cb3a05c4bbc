import type { EntityNode } from '../../../model/graph.ts';
import { askedWords } from '../../lib/asked-words.ts';
import { ENTITY_ORDERS, type EntityOrder, orderOf } from '../../orders.ts';
import { windowOf } from '../../page.ts';
import type { EntityFilter, Page, PageArgs, Reading } from '../../store.ts';
import type { Database } from '../database.ts';
import { type Condition, composed, condition, oneOf } from '../lib/conditions.ts';
import { ENTITIES } from '../lib/listings.ts';
import { readFor } from '../lib/read-for.ts';
import { readPage } from '../lib/read-page.ts';

const KEYS = { ASSERTIONS: ['e.assertionCount', 'e.id'], NAME: ['e.nameKey', 'e.id'] } as const;

export function listEntities(
  database: Database,
  filter: EntityFilter,
  page: PageArgs,
  by: EntityOrder = { field: 'ASSERTIONS' },
  reading?: Reading,
): Page<EntityNode> {
  const order = orderOf(ENTITY_ORDERS, by);
  const listing = readFor({ ...ENTITIES, order, keys: KEYS[by.field] }, reading);
  return readPage(database, listing, entitiesWhere(filter), windowOf(order, page));
}

/** The filter as conditions on `entity e`. */
export function entitiesWhere(filter: EntityFilter): Condition[] {
  return composed(filter, (part) => {
    const found: Condition[] = [];
    if (part.kind) found.push(condition('e.kind = ?', part.kind));
    if (part.countries) found.push(oneOf('e.country', part.countries));
    if (part.speaking !== undefined)
      found.push(
        condition(
          part.speaking
            ? 'e.assertionCount > 0 OR e.quoteCount > 0'
            : 'e.assertionCount = 0 AND e.quoteCount = 0',
        ),
      );
    if (part.assertionsAtLeast !== undefined)
      found.push(condition('e.assertionCount >= ?', part.assertionsAtLeast));
    if (part.assertionsAtMost !== undefined)
      found.push(condition('e.assertionCount <= ?', part.assertionsAtMost));
    if (part.named !== undefined) found.push(...named(part.named));
    return found;
  });
}

/** Each word of the prefix begins a word of the name. U+10FFFF sorts after whatever continues it. */
function named(prefix: string): Condition[] {
  return askedWords([prefix]).map((word) =>
    condition(
      'e.id IN (SELECT w.entityId FROM entity_word w WHERE w.word >= ? AND w.word < ?)',
      word,
      `${word}\u{10ffff}`,
    ),
  );
}
