import type { ClaimLink } from '../../../model/graph.ts';
import type { Database } from '../database.ts';

/** Links that begin or end at any of the claims, each once. */
export function findClaimLinks(database: Database, claimIds: readonly string[]): ClaimLink[] {
  const ids = JSON.stringify(claimIds);
  return database
    .all<ClaimLink>(
      `SELECT l.fromId AS "from", l.toId AS "to", l.kind, l.score, l.reason
         FROM json_each(?) t JOIN claim_link l ON l.fromId = t.value
       UNION SELECT l.fromId, l.toId, l.kind, l.score, l.reason FROM json_each(?) t JOIN claim_link l ON l.toId = t.value
       ORDER BY 1, 2, 3`,
      ids,
      ids,
    )
    .map((row) => ({ ...row }));
}
