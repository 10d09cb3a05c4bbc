import type { Change } from '../../../model/graph.ts';
import type { Database } from '../database.ts';

/** Appends to the log of what was written; within the transaction that wrote it. */
export function writeChanges(database: Database, changes: readonly Omit<Change, 'seq'>[]): void {
  const insert = database.prepare(
    'INSERT INTO change ("at", "by", action, nodeId, detail) VALUES (?, ?, ?, ?, ?)',
  );
  for (const { at, by, action, nodeId, detail } of changes) insert.run(at, by, action, nodeId, detail);
}
