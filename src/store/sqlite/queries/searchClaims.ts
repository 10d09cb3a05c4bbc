import { ENOUGH, IN_EVIDENCE, LARGE, partTries, soleTries, wholeTries } from '../../lib/own-tries.ts';
import { groupsOf, textPlan } from '../../lib/text-plan.ts';
import type { ClaimCandidate, TextQuery } from '../../store.ts';
import type { Database } from '../database.ts';
import { bestClaims } from '../lib/best-claims.ts';
import { boundedMatches, CLAIM_INDEX, wholeMatches } from '../lib/bounded-matches.ts';
import { matchOf } from '../lib/match-of.ts';

/** Assertions and claims read per try: several of them may be of one claim. */
const ROWS_PER_CLAIM = 5;

type Named = (word: string) => readonly string[];

export function searchClaims(database: Database, query: TextQuery): ClaimCandidate[] {
  const known = new Map<string, string[]>();
  const named: Named = (word) => {
    const found = known.get(word) ?? entitiesNamed(database, word);
    known.set(word, found);
    return found;
  };
  const { last } = database.get<{ last: number }>('SELECT coalesce(max(row), 0) AS last FROM assertion')!;
  const best = last > LARGE ? inLarge(database, query, named) : byRarity(database, query, named);
  const ranked = [...best].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, query.limit);
  const top = Math.max(...ranked.map(([, score]) => score), Number.MIN_VALUE);
  return ranked.map(([claimId, score]) => ({ claimId, textScore: Math.max(0, score / top) }));
}

/** The five busiest entities that bear a word in their names. */
function entitiesNamed(database: Database, word: string): string[] {
  return database
    .all<{ id: string }>(
      `SELECT e.id FROM entity_word w JOIN entity e ON e.id = w.entityId
       WHERE w.word = ? ORDER BY e.assertionCount DESC, e.id LIMIT 5`,
      word,
    )
    .map(({ id }) => id);
}

/**
 * All of what is asked in its own sense and role, in any, then all but one, then one: by what claims say of themselves, and
 * where that gives little, by their evidence. The score is the share of what is asked.
 */
function inLarge(database: Database, query: TextQuery, named: Named): Map<string, number> {
  const exact = groupsOf(query, named, 'exact');
  const any = groupsOf(query, named, 'any');
  if (any.length === 0) return new Map();
  const best = bestClaims(database, wholeTries(exact, any), query.limit);
  // Who says a thing stands with the evidence.
  if (best.size < Math.min(ENOUGH, query.limit) || (query.speakerIds ?? []).length > 0)
    for (const id of wholeMatches(database, CLAIM_INDEX, any))
      best.set(id, Math.max(IN_EVIDENCE, best.get(id) ?? 0));
  if (best.size < query.limit)
    for (const [id, share] of bestClaims(database, partTries(exact, any), query.limit - best.size))
      best.set(id, Math.max(share, best.get(id) ?? 0));
  // Evidence holds its claim's words too: where claims were found by those, it would lead to the same ones.
  if (best.size < Math.min(ENOUGH, query.limit))
    for (const [id, share] of boundedMatches(database, CLAIM_INDEX, any, query.limit))
      best.set(id, Math.max(IN_EVIDENCE * share, best.get(id) ?? 0));
  if (best.size < query.limit)
    for (const [id, share] of bestClaims(database, soleTries(any), query.limit))
      best.set(id, Math.max(share, best.get(id) ?? 0));
  return best;
}

/** By bm25, which reads the whole list of every word. */
function byRarity(database: Database, query: TextQuery, named: Named): Map<string, number> {
  const best = new Map<string, number>();
  for (const alternatives of textPlan(query, named)) {
    const rows = database.all<{ claimId: string; score: number }>(
      `WITH found AS MATERIALIZED (
         SELECT rowid AS doc, -rank AS score FROM claim_text WHERE claim_text MATCH ? ORDER BY rank LIMIT ?
       )
       SELECT c.id AS claimId, max(f.score) AS score FROM found f
         LEFT JOIN assertion a ON a.row = f.doc / 2 AND f.doc % 2 = 1
         JOIN claim c ON c.row = CASE WHEN f.doc % 2 = 0 THEN f.doc / 2 ELSE (SELECT row FROM claim WHERE id = a.claimId) END
       WHERE c.assertionCount > 0
       GROUP BY c.id`,
      matchOf(alternatives),
      query.limit * ROWS_PER_CLAIM,
    );
    for (const { claimId, score } of rows) best.set(claimId, Math.max(score, best.get(claimId) ?? 0));
    if (best.size >= query.limit) break;
  }
  return best;
}
