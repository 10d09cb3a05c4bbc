import type { Kinds } from '../../fields.ts';
import type { FormKeys } from '../../store.ts';
import { nodeOf, selectOf, TABLES } from '../columns.ts';
import type { Database } from '../database.ts';

/** Forms that any of the ids, blocking keys or canonical ids leads to, each once, by id. */
export function findForms<K extends 'entityForm' | 'claimForm'>(
  database: Database,
  kind: K,
  keyTable: 'entity_form_key' | 'claim_form_key',
  { ids = [], keys = [], canonicalIds = [] }: FormKeys,
): Kinds[K][] {
  const rows = database.all(
    `SELECT ${selectOf(kind, 'f')} FROM ${TABLES[kind]} f WHERE f.id IN (
       SELECT value FROM json_each(?)
       UNION SELECT k.formId FROM json_each(?) j JOIN ${keyTable} k ON k.value = j.value
       UNION SELECT c.id FROM json_each(?) j JOIN ${TABLES[kind]} c ON c.canonicalId = j.value
     ) ORDER BY f.id`,
    JSON.stringify(ids),
    JSON.stringify(keys),
    JSON.stringify(canonicalIds),
  );
  return rows.map((row) => nodeOf(kind, row));
}
