import { textPlan } from '../../lib/text-plan.ts';
import type { ClaimCandidate, TextQuery } from '../../store.ts';
import type { Database } from '../database.ts';
import { boundedMatches, CLAIM_INDEX } from '../lib/bounded-matches.ts';
import { matchOf } from '../lib/match-of.ts';

/** Assertions and claims read per try: several of them may be of one claim. */
const ROWS_PER_CLAIM = 5;

/** Assertions from which on a search reads a bounded part of what matches. */
const LARGE = 20_000;

export function searchClaims(database: Database, query: TextQuery): ClaimCandidate[] {
  const best = new Map<string, number>();
  const named = (word: string) =>
    database
      .all<{ id: string }>(
        `SELECT e.id FROM entity_word w JOIN entity e ON e.id = w.entityId
         WHERE w.word = ? ORDER BY e.assertionCount DESC, e.id LIMIT 5`,
        word,
      )
      .map(({ id }) => id);
  const plan = textPlan(query, named);
  const { last } = database.get<{ last: number }>('SELECT coalesce(max(row), 0) AS last FROM assertion')!;
  if (last > LARGE && plan[0]) {
    for (const found of boundedMatches(database, CLAIM_INDEX, plan[0][0]!, query.limit)) best.set(...found);
  } else
    for (const alternatives of plan) {
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
  const ranked = [...best].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, query.limit);
  const top = Math.max(...ranked.map(([, score]) => score), Number.MIN_VALUE);
  return ranked.map(([claimId, score]) => ({ claimId, textScore: Math.max(0, score / top) }));
}
