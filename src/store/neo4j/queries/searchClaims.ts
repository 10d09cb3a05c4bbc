import { askedWords } from '../../lib/asked-words.ts';
import { LARGE } from '../../lib/own-tries.ts';
import { candidatesOf, searchLarge } from '../../lib/search-large.ts';
import { type Group, textPlan, triesOf } from '../../lib/text-plan.ts';
import type { ClaimCandidate, TextQuery } from '../../store.ts';
import { type Connection, integer } from '../connection.ts';
import { bestClaims } from '../lib/best-claims.ts';
import { luceneOf } from '../lib/lucene-of.ts';

/** Assertions and claims read per try: several of them may be of one claim. */
const ROWS_PER_CLAIM = 5;

export async function searchClaims(connection: Connection, query: TextQuery): Promise<ClaimCandidate[]> {
  const [names, [count]] = await Promise.all([
    entitiesNamed(connection, query),
    connection.read<{ assertions: number }>('RETURN COUNT { (:Assertion) } AS assertions'),
  ]);
  const named = (word: string) => names.get(word) ?? [];
  if (count!.assertions <= LARGE)
    return candidatesOf(await byRarity(connection, query, textPlan(query, named)), query.limit);
  const best = await searchLarge(query, named, {
    own: (tries, enough) => bestClaims(connection, tries, enough),
    whole: async (groups) => (await byRarity(connection, query, [[groups]])).keys(),
    async part(groups) {
      const found = await byRarity(connection, query, triesOf(groups).slice(1));
      return new Map([...found.keys()].map((id) => [id, 1 - 1 / groups.length]));
    },
  });
  return candidatesOf(best, query.limit);
}

/** By Lucene's score of what claims and their evidence say, until there are enough. */
async function byRarity(
  connection: Connection,
  { limit }: Pick<TextQuery, 'limit'>,
  tries: readonly (readonly (readonly Group[])[])[],
): Promise<Map<string, number>> {
  const best = new Map<string, number>();
  for (const alternatives of tries) {
    const rows = await connection.read<{ claimId: string; score: number }>(
      `CALL db.index.fulltext.queryNodes('claim_words', $words, {limit: $rows}) YIELD node, score
       WITH coalesce(node.claimId, node.id) AS claimId, max(score) AS score
       MATCH (c:Claim {id: claimId}) WHERE c.assertionCount > 0
       RETURN claimId, score`,
      { words: luceneOf(alternatives), rows: integer(limit * ROWS_PER_CLAIM) },
    );
    for (const { claimId, score } of rows) best.set(claimId, Math.max(score, best.get(claimId) ?? 0));
    if (best.size >= limit) break;
  }
  return best;
}

/** The five busiest entities that bear each word in their names. */
async function entitiesNamed(connection: Connection, { terms }: TextQuery): Promise<Map<string, string[]>> {
  const words = askedWords(terms.map(({ word }) => word));
  if (words.length === 0) return new Map();
  const rows = await connection.read<{ word: string; ids: string[] }>(
    `UNWIND $words AS word
     CALL (word) {
       CALL db.index.fulltext.queryNodes('entity_words', word) YIELD node
       RETURN node.id AS id ORDER BY node.assertionCount DESC, id LIMIT 5
     }
     RETURN word, collect(id) AS ids`,
    { words },
  );
  return new Map(rows.map(({ word, ids }) => [word, ids]));
}
