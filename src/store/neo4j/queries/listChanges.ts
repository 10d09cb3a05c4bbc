import type { Change } from '../../../model/graph.ts';
import { type Connection, integer } from '../connection.ts';

export function listChanges(connection: Connection, afterSeq: number, limit: number): Promise<Change[]> {
  return connection.read<Change>(
    `MATCH (c:Change) WHERE c.seq > $afterSeq
     RETURN c.seq AS seq, c.at AS at, c.by AS by, c.action AS action, c.nodeId AS nodeId, c.detail AS detail
     ORDER BY c.seq LIMIT $limit`,
    { afterSeq: integer(afterSeq), limit: integer(limit) },
  );
}
