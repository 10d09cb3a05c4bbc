import type { Change } from '../../../model/graph.ts';
import type { Database } from '../database.ts';

export function listChanges(database: Database, afterSeq: number, limit: number): Change[] {
  return database
    .all<Change>(
      'SELECT seq, "at", "by", action, nodeId, detail FROM change WHERE seq > ? ORDER BY seq LIMIT ?',
      afterSeq,
      limit,
    )
    .map((row) => ({ ...row }));
}
