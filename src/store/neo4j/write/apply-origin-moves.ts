import type { WriteSession } from './write-session.ts';

/** Articles that belong to another origin now; their assertions follow. */
export async function applyOriginMoves(session: WriteSession): Promise<void> {
  const rows = session.batch.originMoves;
  if (rows.length === 0) return;
  const moved = await session.rows<{ id: string }>(
    `MATCH (r:Article {id: row.articleId}) WHERE r.originId <> row.originId OR r.originReason <> row.reason
     MATCH (o:Origin {id: row.originId}) MATCH (r)-[l:FROM_ORIGIN]->()
     DELETE l CREATE (r)-[:FROM_ORIGIN {reason: row.reason}]->(o)
     SET r.originId = row.originId, r.originReason = row.reason RETURN r.id AS id`,
    rows,
  );
  session.updated += moved.length;
  const claims = await session.rows<{ claimId: string }>(
    `MATCH (:Article {id: row.articleId})<-[:APPEARS_IN]-(a:Assertion) WHERE a.originId <> row.originId
     SET a.originId = row.originId RETURN DISTINCT a.claimId AS claimId`,
    rows,
  );
  for (const { claimId } of claims) session.claims.add(claimId);
}
