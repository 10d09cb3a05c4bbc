import type { Change } from '../../../model/graph.ts';
import { integer, type Run } from '../connection.ts';

/** The log of what was written; one node holds the last number given, so that writers of several processes take turns. */
export async function writeChanges(run: Run, changes: readonly Omit<Change, 'seq'>[]): Promise<void> {
  if (changes.length === 0) return;
  await run(
    `MERGE (s:ChangeSequence)
     SET s.last = coalesce(s.last, 0) + $count
     WITH s.last - $count AS before
     UNWIND $changes AS row
     CREATE (c:Change) SET c = row.change, c.seq = before + row.at`,
    {
      count: integer(changes.length),
      changes: changes.map(({ at, by, action, nodeId, detail }, index) => ({
        at: integer(index + 1),
        change: { at, by, action, nodeId, detail },
      })),
    },
  );
}
