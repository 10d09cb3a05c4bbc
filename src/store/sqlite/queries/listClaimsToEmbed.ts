import type { ClaimNode } from '../../../model/graph.ts';
import { nodeOf, selectOf } from '../columns.ts';
import type { Database } from '../database.ts';

export function listClaimsToEmbed(
  database: Database,
  limit: number,
  { after = '', all = false }: { readonly after?: string; readonly all?: boolean } = {},
): ClaimNode[] {
  const missing = 'NOT EXISTS (SELECT 1 FROM claim_embedding e WHERE e.claimId = c.id AND e.text = c.text)';
  return database
    .all(
      `SELECT ${selectOf('claim', 'c')} FROM claim c
       WHERE c.id > ? AND c.assertionCount > 0 ${all ? '' : `AND ${missing}`} ORDER BY c.id LIMIT ?`,
      after,
      limit,
    )
    .map((row) => nodeOf('claim', row));
}
