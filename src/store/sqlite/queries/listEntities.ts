import type { EntityNode } from '../../../model/graph.ts';
import { askedWords } from '../../lib/asked-words.ts';
import { ORDERS } from '../../orders.ts';
import { windowOf } from '../../page.ts';
import type { EntityFilter, Page, PageArgs } from '../../store.ts';
import type { Database } from '../database.ts';
import { type Condition, condition } from '../lib/conditions.ts';
import { ENTITIES } from '../lib/listings.ts';
import { readPage } from '../lib/read-page.ts';

export function listEntities(database: Database, filter: EntityFilter, page: PageArgs): Page<EntityNode> {
  const window = windowOf(ORDERS.listEntities, page);
  const conditions: Condition[] = [];
  if (filter.kind) conditions.push(condition('e.kind = ?', filter.kind));
  if (filter.speaking !== undefined) {
    conditions.push(
      condition(
        filter.speaking
          ? 'e.assertionCount > 0 OR e.quoteCount > 0'
          : 'e.assertionCount = 0 AND e.quoteCount = 0',
      ),
    );
  }
  if (filter.named !== undefined) {
    // Each word of the prefix begins a word of the name. U+10FFFF sorts after whatever continues it.
    for (const word of askedWords([filter.named])) {
      conditions.push(
        condition(
          'e.id IN (SELECT w.entityId FROM entity_word w WHERE w.word >= ? AND w.word < ?)',
          word,
          `${word}\u{10ffff}`,
        ),
      );
    }
  }
  return readPage(database, ENTITIES, conditions, window);
}
