import type { Database } from '../database.ts';

/** Every form of canonical entities: what articles and assertions name as their outlet. */
export function formIds(database: Database, canonicalIds: readonly string[]): string[] {
  return database
    .all<{ id: string }>(
      'SELECT id FROM entity_form WHERE canonicalId IN (SELECT value FROM json_each(?)) ORDER BY id',
      JSON.stringify(canonicalIds),
    )
    .map(({ id }) => id);
}
