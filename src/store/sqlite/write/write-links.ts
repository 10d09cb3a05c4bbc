import type { WriteSession } from './write-session.ts';

/** Links between claims; those of a relinked claim that are not given again go away. */
export function writeLinks(session: WriteSession): void {
  const { database, batch } = session;
  const given = new Set(batch.claimLinks.map(({ from, kind, to }) => `${from} ${kind} ${to}`));
  for (const claimId of batch.relinkedClaims) {
    const links = database.all<{ fromId: string; kind: string; toId: string }>(
      'SELECT fromId, kind, toId FROM claim_link WHERE fromId = ?1 UNION SELECT fromId, kind, toId FROM claim_link WHERE toId = ?1',
      claimId,
    );
    for (const { fromId, kind, toId } of links) {
      if (given.has(`${fromId} ${kind} ${toId}`)) continue;
      database.run('DELETE FROM claim_link WHERE fromId = ? AND kind = ? AND toId = ?', fromId, kind, toId);
      session.updated++;
      session.claims.add(fromId).add(toId);
    }
  }
  const stored = database.prepare(
    'SELECT score, reason FROM claim_link WHERE fromId = ? AND kind = ? AND toId = ?',
  );
  const write = database.prepare(
    `INSERT INTO claim_link (fromId, kind, toId, score, reason) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (fromId, kind, toId) DO UPDATE SET score = excluded.score, reason = excluded.reason`,
  );
  for (const { from, kind, to, score, reason } of batch.claimLinks) {
    const before = stored.get(from, kind, to) as { score: number; reason: string } | undefined;
    if (before?.score === score && before.reason === reason) continue;
    session.count(before ? 'updated' : 'created');
    write.run(from, kind, to, score, reason);
    session.claims.add(from).add(to);
  }
}
