import type { ClaimCounts } from '../../store.ts';
import type { Connection } from '../connection.ts';

const NONE: ClaimCounts = {
  affirmOrigins: 0,
  denyOrigins: 0,
  independentOrigins: 0,
  assertions: 0,
  articles: 0,
};

/** From properties kept up to date by every write. */
export async function findClaimCounts(
  connection: Connection,
  claimIds: readonly string[],
): Promise<ClaimCounts[]> {
  const rows = await connection.readTogether<ClaimCounts & { id: string }>(
    `UNWIND $ids AS id MATCH (c:Claim {id: id})
     RETURN id, c.affirmOrigins AS affirmOrigins, c.denyOrigins AS denyOrigins, c.independentOrigins AS independentOrigins,
       c.assertionCount AS assertions, c.articleCount AS articles`,
    { ids: [...new Set(claimIds)] },
    ['id', ...Object.keys(NONE)],
    { lists: ['ids'], by: 'id' },
  );
  const found = new Map(rows.map(({ id, ...counts }) => [id, counts]));
  return claimIds.map((id) => found.get(id) ?? NONE);
}
