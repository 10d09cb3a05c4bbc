import { askedWords } from '../../lib/asked-words.ts';
import { triesOf } from '../../lib/text-plan.ts';
import type { WordGroup } from '../../store.ts';
import { type Connection, integer, type Parameters } from '../connection.ts';
import { luceneOf } from '../lib/lucene-of.ts';

/** All groups, all but one, any: what `triesOf` gives at most. */
const TRIES = 3;

export async function searchArticles(
  connection: Connection,
  asked: readonly WordGroup[],
  limit: number,
): Promise<string[]> {
  const groups = asked.map((group) => askedWords(group)).filter((group) => group.length > 0);
  if (groups.length === 0) return [];
  const parameters: Parameters = { limit: integer(limit), rows: integer(limit * 2) };
  const tries = triesOf(groups);
  for (let at = 0; at < TRIES; at++) parameters[`words${at}`] = luceneOf(tries[at] ?? []);
  const [row] = await connection.read<{ ids: string[] }>(FOUND_ARTICLES, parameters);
  return row!.ids;
}

/** Each try is made while those before it gave too few, in one round trip. */
const FOUND_ARTICLES = `WITH [] AS found
  ${Array.from(
    { length: TRIES },
    (_, at) => `CALL (found) {
      WITH found WHERE size(found) < $limit AND $words${at} <> ''
      CALL db.index.fulltext.queryNodes('article_words', $words${at}, {limit: $rows}) YIELD node, score
      WITH node, score WHERE node.current
      WITH node ORDER BY score DESC, node.id
      RETURN collect(node) AS met
    }
    WITH found + [node IN met WHERE NOT node IN found] AS found`,
  ).join('\n')}
  RETURN [node IN found[0..$limit] | node.id] AS ids`;
