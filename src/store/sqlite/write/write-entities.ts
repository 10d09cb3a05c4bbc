import type { EntityNode } from '../../../model/graph.ts';
import { deletions } from '../../lib/deletions.ts';
import { nameWords } from '../../lib/name-words.ts';
import type { Database } from '../database.ts';
import { Upsert } from './upsert.ts';
import type { WriteSession } from './write-session.ts';

/** Canonical entities and unnamed sources, with the words of entities' names. */
export function writeEntities(session: WriteSession): void {
  const { database, batch } = session;
  const upsert = new Upsert(database, 'entity', session.written);
  for (const entity of batch.nodes.entity.values()) {
    const result = upsert.write(entity);
    session.count(result.outcome);
    if (result.outcome === 'created') indexNames(database, entity, []);
    if (result.outcome === 'updated') indexNames(database, entity, nameWords(result.before));
  }
  const unnamed = new Upsert(database, 'unnamedSource');
  for (const source of batch.nodes.unnamedSource.values()) session.count(unnamed.write(source).outcome);
}

function indexNames(database: Database, entity: EntityNode, before: readonly string[]): void {
  const words = new Set(nameWords(entity));
  const had = new Set(before);
  const known = database.prepare('SELECT 1 FROM entity_word WHERE word = ? LIMIT 1');
  const addWord = database.prepare(
    'INSERT INTO entity_word (word, entityId) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const addDeletion = database.prepare(
    'INSERT INTO word_deletion (deletion, word) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  for (const word of words) {
    if (had.has(word)) continue;
    if (!known.get(word)) for (const deletion of deletions(word)) addDeletion.run(deletion, word);
    addWord.run(word, entity.id);
  }
  for (const word of had) {
    if (!words.has(word))
      database.run('DELETE FROM entity_word WHERE word = ? AND entityId = ?', word, entity.id);
  }
}
