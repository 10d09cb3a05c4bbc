import type { ClaimLink } from '../../../model/graph.ts';
import type { Connection } from '../connection.ts';

/** Links that begin or end at any of the claims, each once. */
export function findClaimLinks(connection: Connection, claimIds: readonly string[]): Promise<ClaimLink[]> {
  return connection.read<ClaimLink>(
    `UNWIND $claimIds AS id MATCH (:Claim {id: id})-[l:CONTRADICTS|SUPPORTS|SIMILAR_TO]-(:Claim)
     WITH DISTINCT l
     RETURN startNode(l).id AS from, endNode(l).id AS to, type(l) AS kind, l.score AS score, l.reason AS reason
     ORDER BY from, to, kind`,
    { claimIds },
  );
}
