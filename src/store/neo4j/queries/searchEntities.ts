import type { EntityNode } from '../../../model/graph.ts';
import { askedWords } from '../../lib/asked-words.ts';
import { nameWords } from '../../lib/name-words.ts';
import { rankEntities } from '../../lib/rank-entities.ts';
import { withinOneError } from '../../lib/within-one-error.ts';
import { type Connection, integer, type Row } from '../connection.ts';
import { nodeOf } from '../properties.ts';

/** Candidates read before ranking: those with most assertions. */
const CANDIDATES = 200;

export async function searchEntities(
  connection: Connection,
  words: readonly string[],
  limit: number,
): Promise<EntityNode[]> {
  const asked = askedWords(words);
  if (asked.length === 0) return [];
  const rows = await connection.read<{ node: Row; assertions: number }>(
    `CALL db.index.fulltext.queryNodes('entity_words', $words) YIELD node
     RETURN properties(node) AS node, node.assertionCount AS assertions
     ORDER BY node.assertionCount DESC, node.id LIMIT $candidates`,
    // Folded words are letters and digits: nothing in them is syntax of the index's query language.
    { words: asked.map((word) => `+(${word} ${word}~1)`).join(' '), candidates: integer(CANDIDATES) },
  );
  const candidates = rows
    .map(({ node, assertions }) => ({ entity: nodeOf('entity', node), assertions }))
    .filter(({ entity }) => {
      const known = nameWords(entity);
      return asked.every((word) => known.some((one) => withinOneError(word, one)));
    });
  return rankEntities(asked, candidates).slice(0, limit);
}
