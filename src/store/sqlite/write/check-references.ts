import { missingReference, openReferences } from '../../lib/references.ts';
import { TABLES } from '../columns.ts';
import type { WriteSession } from './write-session.ts';

/** Throws ID_NOT_FOUND when the batch names a node that is nowhere. */
export function checkReferences({ database, batch }: WriteSession): void {
  for (const [kind, ids] of openReferences(batch)) {
    const find = database.prepare(`SELECT 1 FROM ${TABLES[kind]} WHERE id = ?`);
    for (const [id, by] of ids) if (!find.get(id)) throw missingReference(kind, id, by);
  }
}
