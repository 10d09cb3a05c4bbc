import { nameKey } from '../../lib/name-key.ts';
import type { Database } from '../database.ts';

/** Places by name of the entities that are there already. */
export function fillNameKeys(database: Database): void {
  const update = database.prepare('UPDATE entity SET nameKey = ? WHERE id = ?');
  for (const { id, name } of database.all<{ id: string; name: string }>('SELECT id, name FROM entity'))
    update.run(nameKey(name), id);
}
