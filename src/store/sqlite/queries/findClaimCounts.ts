import type { ClaimCounts } from '../../store.ts';
import type { Database } from '../database.ts';

const NONE: ClaimCounts = {
  affirmOrigins: 0,
  denyOrigins: 0,
  independentOrigins: 0,
  assertions: 0,
  articles: 0,
};

/** From columns kept up to date by every write. */
export function findClaimCounts(database: Database, claimIds: readonly string[]): ClaimCounts[] {
  const rows = database.all<ClaimCounts & { readonly id: string }>(
    `SELECT c.id, c.affirmOrigins, c.denyOrigins, c.independentOrigins, c.assertionCount AS assertions, c.articleCount AS articles
     FROM json_each(?) j CROSS JOIN claim c ON c.id = j.value`,
    JSON.stringify(claimIds),
  );
  const found = new Map(rows.map(({ id, ...counts }) => [id, counts]));
  return claimIds.map((id) => found.get(id) ?? NONE);
}
