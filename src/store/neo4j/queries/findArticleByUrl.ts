import type { ArticleNode } from '../../../model/graph.ts';
import type { Connection, Row } from '../connection.ts';
import { urlKey } from '../lib/url-key.ts';
import { nodeOf } from '../properties.ts';

/** The current text of an address, else the newest of its former ones. */
export async function findArticleByUrl(connection: Connection, url: string): Promise<ArticleNode | null> {
  const [row] = await connection.read<{ node: Row }>(
    `MATCH (r:Article {urlKey: $urlKey}) WHERE r.url = $url
     RETURN properties(r) AS node ORDER BY r.current DESC, r.orderKey DESC LIMIT 1`,
    { url, urlKey: urlKey(url) },
  );
  return row ? nodeOf('article', row.node) : null;
}
