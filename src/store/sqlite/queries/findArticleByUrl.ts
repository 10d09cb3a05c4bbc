import type { ArticleNode } from '../../../model/graph.ts';
import { nodeOf, selectOf } from '../columns.ts';
import type { Database } from '../database.ts';

/** The current text of an address, else the newest of its former ones. */
export function findArticleByUrl(database: Database, url: string): ArticleNode | null {
  const row = database.get(
    `SELECT ${selectOf('article', 'r')} FROM article r WHERE r.url = ?
     ORDER BY r.current DESC, r.publishedKey DESC, r.id DESC LIMIT 1`,
    url,
  );
  return row ? nodeOf('article', row) : null;
}
