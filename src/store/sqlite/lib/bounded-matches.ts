import type { Group } from '../../lib/text-plan.ts';
import type { Database } from '../database.ts';
import { matchOf } from './match-of.ts';

/** Matching rows of a try that are read: the newest. */
const READ = 1_500;
/** Up to so many rows a group is rare enough to be looked for by itself. */
const RARE = 2_000;
/** Claims that are enough for a wider try not to be made: all of them hold more of what is asked. */
const ENOUGH = 50;

/**
 * Claims that hold what is asked, for a large graph. Ranking by the words' rarity (bm25) reads the whole list of every word
 * before it gives the first row; here a try stops at a number of rows, newest first, and what counts is how much of what
 * is asked they hold. A group that very many rows hold is no reason by itself. The score is the share of groups.
 */
export function boundedMatches(
  database: Database,
  groups: readonly Group[],
  limit: number,
): Map<string, number> {
  const best = new Map<string, number>();
  const take = (all: readonly Group[]) => {
    for (const claimId of claimsOf(database, matchOf([all]))) {
      best.set(claimId, Math.max(best.get(claimId) ?? 0, all.length / groups.length));
    }
  };
  const enough = Math.min(limit, ENOUGH);
  take(groups);
  if (groups.length > 2 && best.size < enough) {
    for (const [left] of groups.entries()) take(groups.filter((_, at) => at !== left));
  }
  if (groups.length > 1 && best.size < enough) {
    const counted = groups.map((group) => ({ group, rows: countUpTo(database, group) }));
    for (const { group } of counted.filter(({ rows }) => rows <= RARE).sort((a, b) => a.rows - b.rows)) {
      if (best.size < enough) take([group]);
    }
  }
  return best;
}

function claimsOf(database: Database, match: string): string[] {
  return database
    .all<{ id: string }>(
      `WITH found AS MATERIALIZED (
         SELECT rowid AS doc FROM claim_text WHERE claim_text MATCH ? ORDER BY rowid DESC LIMIT ${READ}
       )
       SELECT DISTINCT c.id FROM found f
         LEFT JOIN assertion a ON a.row = f.doc / 2 AND f.doc % 2 = 1
         JOIN claim c ON c.row = CASE WHEN f.doc % 2 = 0 THEN f.doc / 2 ELSE (SELECT row FROM claim WHERE id = a.claimId) END
       WHERE c.assertionCount > 0`,
      match,
    )
    .map(({ id }) => id);
}

function countUpTo(database: Database, group: Group): number {
  return database.get<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT 1 FROM claim_text WHERE claim_text MATCH ? LIMIT ${RARE + 1})`,
    matchOf([[group]]),
  )!.n;
}
