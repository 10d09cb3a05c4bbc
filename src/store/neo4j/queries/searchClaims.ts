import { askedWords } from '../../lib/asked-words.ts';
import { ENOUGH, IN_EVIDENCE, LARGE, partTries, soleTries, wholeTries } from '../../lib/own-tries.ts';
import { type Group, groupsOf, textPlan } from '../../lib/text-plan.ts';
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
  const best =
    count!.assertions > LARGE
      ? await inLarge(connection, query, named)
      : await byRarity(connection, query, textPlan(query, named));
  const ranked = [...best].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, query.limit);
  const top = Math.max(...ranked.map(([, score]) => score), Number.MIN_VALUE);
  return ranked.map(([claimId, score]) => ({ claimId, textScore: Math.max(0, score / top) }));
}

/**
 * All of what is asked in its own sense and role, in any, then all but one: by what claims say of themselves, and where
 * that gives little, by their evidence. The score is the share of what is asked.
 */
async function inLarge(
  connection: Connection,
  query: TextQuery,
  named: (word: string) => readonly string[],
): Promise<Map<string, number>> {
  const exact = groupsOf(query, named, 'exact');
  const any = groupsOf(query, named, 'any');
  if (any.length === 0) return new Map();
  const best = await bestClaims(connection, wholeTries(exact, any), query.limit);
  const add = (found: ReadonlyMap<string, number>) => {
    for (const [id, share] of found) best.set(id, Math.max(share, best.get(id) ?? 0));
  };
  // Who says a thing stands with the evidence.
  if (best.size < Math.min(ENOUGH, query.limit) || (query.speakerIds ?? []).length > 0)
    add(await inEvidence(connection, [[any]], query.limit, 1));
  if (best.size < query.limit)
    add(await bestClaims(connection, partTries(exact, any), query.limit - best.size));
  // Evidence holds its claim's words too: where claims were found by those, it would lead to the same ones.
  if (best.size < Math.min(ENOUGH, query.limit))
    add(await inEvidence(connection, textPlan(query, named).slice(1), query.limit, 1 - 1 / any.length));
  if (best.size < query.limit) add(await bestClaims(connection, soleTries(any), query.limit));
  return best;
}

async function inEvidence(
  connection: Connection,
  tries: readonly (readonly (readonly Group[])[])[],
  limit: number,
  share: number,
): Promise<Map<string, number>> {
  const found = await byRarity(connection, { limit }, tries);
  return new Map([...found.keys()].map((id) => [id, IN_EVIDENCE * share]));
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
