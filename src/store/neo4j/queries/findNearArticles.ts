import { bands, mayBeNear } from '../../../model/fingerprint.ts';
import type { ArticleNode } from '../../../model/graph.ts';
import type { Connection, Row } from '../connection.ts';
import { gatheredCalls } from '../lib/gathered-calls.ts';
import { nodeOf, numbersOf } from '../properties.ts';

export const findNearArticles = gatheredCalls(
  async (connection: Connection, signatures: readonly (readonly number[])[]): Promise<ArticleNode[][]> => {
    const rows = signatures
      .map((signature, at) => ({ at, words: bands(signature).join(' ') }))
      .filter(({ words }) => words !== '');
    const near: string[][] = signatures.map(() => []);
    if (rows.length === 0) return near.map(() => []);
    for (const { at, found } of await connection.read<{
      at: number;
      found: [id: string, signature: string | number[]][];
    }>(
      `UNWIND $rows AS row
       CALL (row) {
         CALL db.index.fulltext.queryNodes('article_bands', row.words) YIELD node
         RETURN node.id AS id, node.signature AS signature ORDER BY id
       }
       RETURN row.at AS at, collect([id, signature]) AS found`,
      { rows },
    )) {
      near[at] = found.flatMap(([id, packed]) => (mayBeNear(signatures[at]!, numbersOf(packed)) ? id : []));
    }
    // Each article travels once: its text is long, and near-copies are near to one another.
    const ids = [...new Set(near.flat())];
    const known = new Map<string, ArticleNode>();
    if (ids.length > 0) {
      for (const { node } of await connection.read<{ node: Row }>(
        'UNWIND $ids AS id MATCH (r:Article {id: id}) RETURN properties(r) AS node',
        { ids },
      )) {
        known.set(node.id as string, nodeOf('article', node));
      }
    }
    return near.map((list) => list.flatMap((id) => known.get(id) ?? []));
  },
);
