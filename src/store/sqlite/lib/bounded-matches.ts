import type { Group } from '../../lib/text-plan.ts';
import type { Database } from '../database.ts';
import { matchOf } from './match-of.ts';

/** Matching rows of a try that are read: the newest. Each may lie on a page of its own, which costs more than its match. */
const READ = 400;
/** Up to so many rows a group is rare enough to be looked for by itself. */
const RARE = 2_000;
/** What is enough for a wider try not to be made: all of it holds more of what is asked. */
const ENOUGH = 50;

/** A full-text index as bounded search reads it. */
export interface BoundedIndex {
  readonly table: 'claim_text' | 'article_text';
  /** SQL: ids that the rows `doc` of `found` stand for. */
  readonly ids: string;
}

export const CLAIM_INDEX: BoundedIndex = {
  table: 'claim_text',
  ids: `SELECT DISTINCT c.id FROM found f
    LEFT JOIN assertion a ON a.row = f.doc / 2 AND f.doc % 2 = 1
    JOIN claim c ON c.row = CASE WHEN f.doc % 2 = 0 THEN f.doc / 2 ELSE (SELECT row FROM claim WHERE id = a.claimId) END
    WHERE c.assertionCount > 0`,
};

export const ARTICLE_INDEX: BoundedIndex = {
  table: 'article_text',
  // Whether an article is current stands behind its text, of which nothing is read here.
  ids: `SELECT r.id FROM found f JOIN article r ON r.row = f.doc
    WHERE NOT EXISTS (SELECT 1 FROM article x WHERE x.current = 0 AND x.row = f.doc)`,
};

/** What holds all of what is asked, the newest only. */
export function wholeMatches(
  database: Database,
  index: BoundedIndex,
  groups: readonly Group[],
): readonly string[] {
  return idsOf(database, index, matchOf([groups]));
}

/**
 * What holds what is asked, for a large graph. Ranking by the words' rarity (bm25) reads the whole list of every word
 * before it gives the first row; here a try stops at a number of rows, newest first, and what counts is how much of what
 * is asked they hold. A group that very many rows hold is no reason by itself. The score is the share of groups.
 */
export function boundedMatches(
  database: Database,
  index: BoundedIndex,
  groups: readonly Group[],
  limit: number,
): Map<string, number> {
  const best = new Map<string, number>();
  const take = (all: readonly Group[]) => {
    for (const id of idsOf(database, index, matchOf([all]))) {
      best.set(id, Math.max(best.get(id) ?? 0, all.length / groups.length));
    }
  };
  const enough = Math.min(limit, ENOUGH);
  take(groups);
  if (groups.length > 2 && best.size < enough) {
    for (const [left] of groups.entries()) take(groups.filter((_, at) => at !== left));
  }
  if (groups.length > 1 && best.size < enough) {
    const counted = groups.map((group) => ({ group, rows: countUpTo(database, index, group) }));
    for (const { group } of counted.filter(({ rows }) => rows <= RARE).sort((a, b) => a.rows - b.rows)) {
      if (best.size < enough) take([group]);
    }
  }
  return best;
}

function idsOf(database: Database, { table, ids }: BoundedIndex, match: string): string[] {
  return database
    .all<{ id: string }>(
      `WITH found AS MATERIALIZED (
         SELECT rowid AS doc FROM ${table} WHERE ${table} MATCH ? ORDER BY rowid DESC LIMIT ${READ}
       )
       ${ids}`,
      match,
    )
    .map(({ id }) => id);
}

function countUpTo(database: Database, { table }: BoundedIndex, group: Group): number {
  return database.get<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT 1 FROM ${table} WHERE ${table} MATCH ? LIMIT ${RARE + 1})`,
    matchOf([[group]]),
  )!.n;
}
