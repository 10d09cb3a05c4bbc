import { askedWords } from '../../lib/asked-words.ts';
import { triesOf } from '../../lib/text-plan.ts';
import type { WordGroup } from '../../store.ts';
import { type Connection, integer } from '../connection.ts';
import { luceneOf } from '../lib/lucene-of.ts';

export async function searchArticles(
  connection: Connection,
  asked: readonly WordGroup[],
  limit: number,
): Promise<string[]> {
  const groups = asked.map((group) => askedWords(group)).filter((group) => group.length > 0);
  const found = new Set<string>();
  for (const alternatives of triesOf(groups)) {
    const rows = await connection.read<{ id: string }>(
      `CALL db.index.fulltext.queryNodes('article_words', $words, {limit: $rows}) YIELD node, score
       WITH node, score WHERE node.current
       RETURN node.id AS id ORDER BY score DESC, id`,
      { words: luceneOf(alternatives), rows: integer(limit * 2) },
    );
    for (const { id } of rows) found.add(id);
    if (found.size >= limit) break;
  }
  return [...found].slice(0, limit);
}
