import type { Database } from '../database.ts';
import { type AssertionRow, type Counts, claimUpdater, countOf } from './refresh-claims.ts';

/** The derived columns of every claim, in one pass over all current assertions. */
export function refreshAllClaims(database: Database): void {
  const found: [id: string, counts: Counts][] = [];
  let claimId = '';
  let rows: AssertionRow[] = [];
  const settle = () => {
    if (rows.length > 0) found.push([claimId, countOf(rows)]);
    rows = [];
  };
  for (const row of database.iterate<AssertionRow & { readonly claimId: string }>(
    'SELECT claimId, stance, originId, articleId, publishedKey FROM assertion WHERE current = 1 ORDER BY claimId',
  )) {
    if (row.claimId !== claimId) settle();
    claimId = row.claimId;
    rows.push(row);
  }
  settle();
  const update = claimUpdater(database);
  for (const [id, counts] of found) update(id, counts, counts.affirmOrigins > 0 && counts.denyOrigins > 0);
  database.run(
    'UPDATE claim_entity SET lastAssertedKey = (SELECT c.lastAssertedKey FROM claim c WHERE c.id = claimId)',
  );
  database.run(
    `UPDATE claim SET disputed = 1 WHERE id IN (
       SELECT fromId FROM claim_link WHERE kind = 'CONTRADICTS' UNION SELECT toId FROM claim_link WHERE kind = 'CONTRADICTS')`,
  );
}
