import { STORED_COLUMNS, type StoredAssertion } from './column-writer.ts';
import type { WriteSession } from './write-session.ts';

/** The columns that assertions are counted by: those that are new as they were given, those that changed as they stand now. */
export function refreshColumns({ database, columns, newWords, changedAssertions }: WriteSession): void {
  for (const [row, node] of newWords) if (!changedAssertions.has(node.id)) columns.put(row, node);
  const read = database.prepare(`SELECT ${STORED_COLUMNS} FROM assertion a WHERE a.id = ?`);
  for (const id of changedAssertions) {
    const stored = read.get(id) as unknown as StoredAssertion;
    columns.put(stored.row, stored);
  }
  columns.flush();
  changedAssertions.clear();
}
