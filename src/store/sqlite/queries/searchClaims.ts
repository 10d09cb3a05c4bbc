import { LARGE } from '../../lib/own-tries.ts';
import { candidatesOf, largePlan, takeSteps } from '../../lib/search-large.ts';
import { textPlan } from '../../lib/text-plan.ts';
import type { ClaimCandidate, TextQuery } from '../../store.ts';
import type { Database } from '../database.ts';
import { bestClaims } from '../lib/best-claims.ts';
import { boundedMatches, CLAIM_INDEX, wholeMatches } from '../lib/bounded-matches.ts';
import { matchOf } from '../lib/match-of.ts';

/** Assertions and claims read per try: several of them may be of one claim. */
const ROWS_PER_CLAIM = 5;

type Named = (word: string) => readonly string[];

export async function searchClaims(database: Database, query: TextQuery): Promise<ClaimCandidate[]> {
  const known = new Map<string, string[]>();
  const named: Named = (word) => {
    const found = known.get(word) ?? entitiesNamed(database, word);
    known.set(word, found);
    return found;
  };
  const { last } = database.get<{ last: number }>('SELECT coalesce(max(row), 0) AS last FROM assertion')!;
  const best =
    last > LARGE
      ? takeSteps(largePlan(query, named), query.limit, {
          own: (tries, enough) => bestClaims(database, tries, enough),
          whole: (groups) => wholeMatches(database, CLAIM_INDEX, groups),
          part: (groups) => boundedMatches(database, CLAIM_INDEX, groups, query.limit),
        })
      : byRarity(database, query, named);
  return candidatesOf(best, query.limit);
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
