import type { ClaimNode } from '../../../model/graph.ts';
import { type Connection, integer, type Row } from '../connection.ts';
import { nodeOf } from '../properties.ts';

export async function listClaimsToEmbed(
  connection: Connection,
  limit: number,
  { after = '', all = false }: { readonly after?: string; readonly all?: boolean } = {},
): Promise<ClaimNode[]> {
  const missing = 'NOT EXISTS { MATCH (e:ClaimEmbedding {claimId: c.id}) WHERE e.text = c.text }';
  const rows = await connection.read<{ node: Row }>(
    `MATCH (c:Claim) WHERE c.id > $after AND c.assertionCount > 0 ${all ? '' : `AND ${missing}`}
     RETURN properties(c) AS node ORDER BY c.id LIMIT $limit`,
    { after, limit: integer(limit) },
  );
  return rows.map(({ node }) => nodeOf('claim', node));
}
