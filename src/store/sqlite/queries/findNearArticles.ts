import { bands, mayBeNear } from '../../../model/fingerprint.ts';
import type { ArticleNode } from '../../../model/graph.ts';
import { nodeOf, numbersOf, selectOf } from '../columns.ts';
import type { Database } from '../database.ts';

/** Signatures first: most articles that share a band share no more than that, and texts are long. */
export function findNearArticles(database: Database, signature: readonly number[]): ArticleNode[] {
  const near = database
    .all<{ row: number; signature: string }>(
      `SELECT r.row, r.signature FROM article r
       WHERE r.row IN (SELECT b.article FROM json_each(?) j JOIN article_band b ON b.band = j.value)`,
      JSON.stringify(bands(signature)),
    )
    .filter((each) => mayBeNear(signature, numbersOf(each.signature)));
  if (near.length === 0) return [];
  const rows = database.all(
    `SELECT ${selectOf('article', 'r')} FROM article r WHERE r.row IN (SELECT value FROM json_each(?)) ORDER BY r.id`,
    JSON.stringify(near.map(({ row }) => row)),
  );
  return rows.map((row) => nodeOf('article', row));
}
