import type { Database } from '../database.ts';
import { Upsert } from './upsert.ts';
import type { WriteSession } from './write-session.ts';

/** Entity and claim forms with their blocking keys. A form that comes with another canonical id than stored is a move. */
export function writeForms(session: WriteSession): void {
  for (const kind of ['entityForm', 'claimForm'] as const) {
    const upsert = new Upsert(session.database, kind, session.written);
    const table = kind === 'entityForm' ? 'entity_form_key' : 'claim_form_key';
    for (const form of session.batch.nodes[kind].values()) {
      const result = upsert.write(form as never);
      session.count(result.outcome);
      if (result.outcome === 'created') writeKeys(session.database, table, form, []);
      if (result.outcome === 'updated') {
        writeKeys(session.database, table, form, result.before.keys);
        if (result.before.canonicalId !== form.canonicalId) {
          session.moves.push({ formId: form.id, from: result.before.canonicalId, to: form.canonicalId });
        }
      }
    }
  }
}

function writeKeys(
  database: Database,
  table: 'entity_form_key' | 'claim_form_key',
  form: { readonly id: string; readonly keys: readonly string[] },
  before: readonly string[],
): void {
  const insert = database.prepare(
    `INSERT INTO ${table} (value, formId) VALUES (?, ?) ON CONFLICT DO NOTHING`,
  );
  for (const key of before) {
    if (!form.keys.includes(key))
      database.run(`DELETE FROM ${table} WHERE value = ? AND formId = ?`, key, form.id);
  }
  for (const key of form.keys) insert.run(key, form.id);
}
