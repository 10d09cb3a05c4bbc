import type { ArticleNode } from '../../../model/graph.ts';
import type { Connection, Row } from '../connection.ts';
import { nodeOf } from '../properties.ts';

/** Articles of the origins, retired ones included: when origins join or part, all of them follow. */
export async function findOriginArticles(
  connection: Connection,
  originIds: readonly string[],
): Promise<ArticleNode[]> {
  const rows = await connection.read<{ node: Row }>(
    `UNWIND $originIds AS originId MATCH (:Origin {id: originId})<-[:FROM_ORIGIN]-(r:Article)
     WITH DISTINCT r RETURN properties(r) AS node ORDER BY r.id`,
    { originIds },
  );
  return rows.map(({ node }) => nodeOf('article', node));
}
