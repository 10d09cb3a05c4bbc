import { bands } from '../../../model/fingerprint.ts';
import type { ArticleNode } from '../../../model/graph.ts';
import { nodeOf, selectOf } from '../columns.ts';
import type { Database } from '../database.ts';

export function findNearArticles(database: Database, signature: readonly number[]): ArticleNode[] {
  const rows = database.all(
    `SELECT ${selectOf('article', 'r')} FROM article r
     WHERE r.current = 1 AND r.row IN (SELECT b.article FROM json_each(?) j JOIN article_band b ON b.band = j.value)
     ORDER BY r.id`,
    JSON.stringify(bands(signature)),
  );
  return rows.map((row) => nodeOf('article', row));
}
