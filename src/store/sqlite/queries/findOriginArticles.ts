import type { ArticleNode } from '../../../model/graph.ts';
import { nodeOf, selectOf } from '../columns.ts';
import type { Database } from '../database.ts';

/** Articles of the origins, retired ones included: when origins join or part, all of them follow. */
export function findOriginArticles(database: Database, originIds: readonly string[]): ArticleNode[] {
  const rows = database.all(
    `SELECT ${selectOf('article', 'r')} FROM article r
     WHERE r.originId IN (SELECT value FROM json_each(?)) ORDER BY r.id`,
    JSON.stringify(originIds),
  );
  return rows.map((row) => nodeOf('article', row));
}
