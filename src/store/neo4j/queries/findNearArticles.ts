import { bands } from '../../../model/fingerprint.ts';
import type { ArticleNode } from '../../../model/graph.ts';
import type { Connection, Row } from '../connection.ts';
import { nodeOf } from '../properties.ts';

export async function findNearArticles(
  connection: Connection,
  signature: readonly number[],
): Promise<ArticleNode[]> {
  const words = bands(signature).join(' ');
  if (words === '') return [];
  const rows = await connection.read<{ node: Row }>(
    `CALL db.index.fulltext.queryNodes('article_bands', $words) YIELD node
     WITH node WHERE node.current RETURN properties(node) AS node ORDER BY node.id`,
    { words },
  );
  return rows.map(({ node }) => nodeOf('article', node));
}
