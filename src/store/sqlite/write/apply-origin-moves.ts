import type { WriteSession } from './write-session.ts';

/** Articles that belong to another origin now; their assertions follow. */
export function applyOriginMoves(session: WriteSession): void {
  const { database, batch, claims, changedAssertions } = session;
  for (const { articleId, originId, reason } of batch.originMoves) {
    session.updated += database.run(
      `UPDATE article SET originId = ?2, originReason = ?3
       WHERE id = ?1 AND (originId <> ?2 OR originReason <> ?3)`,
      articleId,
      originId,
      reason,
    );
    for (const { id, claimId } of database.all<{ id: string; claimId: string }>(
      'UPDATE assertion SET originId = ?2 WHERE articleId = ?1 AND originId <> ?2 RETURNING id, claimId',
      articleId,
      originId,
    )) {
      claims.add(claimId);
      changedAssertions.add(id);
    }
  }
}
