import { askedWords } from '../../lib/asked-words.ts';
import { textPlan } from '../../lib/text-plan.ts';
import type { ClaimCandidate, TextQuery } from '../../store.ts';
import { type Connection, integer } from '../connection.ts';
import { luceneOf } from '../lib/lucene-of.ts';

/** Assertions and claims read per try: several of them may be of one claim. */
const ROWS_PER_CLAIM = 5;

export async function searchClaims(connection: Connection, query: TextQuery): Promise<ClaimCandidate[]> {
  const best = new Map<string, number>();
  const named = await entitiesNamed(connection, query);
  for (const alternatives of textPlan(query, (word) => named.get(word) ?? [])) {
    const rows = await connection.read<{ claimId: string; score: number }>(
      `CALL db.index.fulltext.queryNodes('claim_words', $words, {limit: $rows}) YIELD node, score
       WITH coalesce(node.claimId, node.id) AS claimId, max(score) AS score
       MATCH (c:Claim {id: claimId}) WHERE c.assertionCount > 0
       RETURN claimId, score`,
      { words: luceneOf(alternatives), rows: integer(query.limit * ROWS_PER_CLAIM) },
    );
    for (const { claimId, score } of rows) best.set(claimId, Math.max(score, best.get(claimId) ?? 0));
    if (best.size >= query.limit) break;
  }
  const ranked = [...best].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, query.limit);
  const top = Math.max(...ranked.map(([, score]) => score), Number.MIN_VALUE);
  return ranked.map(([claimId, score]) => ({ claimId, textScore: Math.max(0, score / top) }));
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
