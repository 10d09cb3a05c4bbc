import { askedWords } from '../../lib/asked-words.ts';
import { LARGE } from '../../lib/own-tries.ts';
import { candidatesOf, largePlan } from '../../lib/search-large.ts';
import { type Group, textPlan } from '../../lib/text-plan.ts';
import type { ClaimCandidate, TextQuery } from '../../store.ts';
import { type Connection, integer } from '../connection.ts';
import { bestClaims } from '../lib/best-claims.ts';
import { luceneOf } from '../lib/lucene-of.ts';

/** Assertions and claims read per try: several of them may be of one claim. */
const ROWS_PER_CLAIM = 5;

export async function searchClaims(connection: Connection, query: TextQuery): Promise<ClaimCandidate[]> {
  const { assertions, names } = await entitiesNamed(connection, query);
  const named = (word: string) => names.get(word) ?? [];
  if (assertions <= LARGE)
    return candidatesOf(await byRarity(connection, query, textPlan(query, named)), query.limit);
  const found = await bestClaims(connection, largePlan(query, named), query.limit);
  const known = new Map(found.map(({ claim, counts }) => [claim.id, { claim, counts }]));
  const best = new Map(found.map(({ claim, share }) => [claim.id, share]));
  return candidatesOf(best, query.limit).map((each) => ({ ...each, ...known.get(each.claimId) }));
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

/** How many assertions the graph has, and the five busiest entities that bear each word in their names. */
async function entitiesNamed(
  connection: Connection,
  { terms }: TextQuery,
): Promise<{ assertions: number; names: Map<string, string[]> }> {
  const words = askedWords(terms.map(({ word }) => word));
  const rows = await connection.read<{ assertions: number; word: string | null; ids: string[] }>(
    ENTITIES_NAMED,
    {
      words: words.length > 0 ? words : [null],
    },
  );
  return {
    assertions: rows[0]!.assertions,
    names: new Map(rows.flatMap(({ word, ids }) => (word === null ? [] : [[word, ids]]))),
  };
}

const ENTITIES_NAMED = `CALL () { MATCH (:Assertion) RETURN count(*) AS assertions }
  UNWIND $words AS word
  CALL (word) {
    WITH word WHERE word IS NOT NULL
    CALL db.index.fulltext.queryNodes('entity_words', word) YIELD node
    WITH node.id AS id ORDER BY node.assertionCount DESC, id LIMIT 5
    RETURN collect(id) AS ids
  }
  RETURN assertions, word, ids`;
