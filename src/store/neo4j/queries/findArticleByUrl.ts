import type { ArticleNode } from '../../../model/graph.ts';
import type { Connection, Row } from '../connection.ts';
import { gatheredCalls } from '../lib/gathered-calls.ts';
import { urlKey } from '../lib/url-key.ts';
import { nodeOf } from '../properties.ts';

/** The current text of an address, else the newest of its former ones. */
export const findArticleByUrl = gatheredCalls(
  async (connection: Connection, urls: readonly string[]): Promise<(ArticleNode | null)[]> => {
    const found: (ArticleNode | null)[] = urls.map(() => null);
    for (const { at, node } of await connection.read<{ at: number; node: Row }>(
      `UNWIND range(0, size($urls) - 1) AS at
       CALL (at) {
         MATCH (r:Article {urlKey: $keys[at]}) WHERE r.url = $urls[at]
         RETURN r ORDER BY r.current DESC, r.orderKey DESC LIMIT 1
       }
       RETURN at, properties(r) AS node`,
      { urls, keys: urls.map(urlKey) },
    )) {
      found[at] = nodeOf('article', node);
    }
    return found;
  },
);
