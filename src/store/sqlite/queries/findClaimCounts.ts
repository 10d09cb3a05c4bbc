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
  return claimIds.map((id) => ({
    ...(database.get<ClaimCounts>(
      `SELECT affirmOrigins, denyOrigins, independentOrigins, assertionCount AS assertions, articleCount AS articles
       FROM claim WHERE id = ?`,
      id,
    ) ?? NONE),
  }));
}
