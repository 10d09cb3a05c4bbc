import type { Try } from '../../lib/own-tries.ts';
import { levelToken, MOST_LEVEL } from '../../lib/search-token.ts';
import type { Group } from '../../lib/text-plan.ts';
import type { Database } from '../database.ts';
import { matchOf } from './match-of.ts';

/** Up to so many claims that meet a try are read with their origins; where there are more, those of most origins are. */
const READ = 600;
/** Levels of origins that are read together, highest first: few claims are above the third. */
const BANDS: readonly (readonly number[])[] = [
  Array.from({ length: MOST_LEVEL - 3 }, (_, at) => at + 4),
  [3],
  [2],
  [1],
];

/**
 * Claims that meet the tries by what they say themselves, strictest try first, until there are enough: of each try those
 * with most origins. What a try asks is met by all that it finds, so that only the origins are left to tell them apart;
 * no more is read than their lists have in common.
 */
export function bestClaims(database: Database, tries: readonly Try[], enough: number): Map<string, number> {
  const best = new Map<string, number>();
  for (const { groups, share } of tries) {
    for (const id of best.size < enough ? ofOneTry(database, groups, enough) : []) {
      if (best.size >= enough) break;
      if (!best.has(id)) best.set(id, share);
    }
  }
  return best;
}

function ofOneTry(database: Database, groups: readonly Group[], enough: number): string[] {
  const all = read(database, groups, READ + 1);
  if (all.length <= READ) return all;
  const found: string[] = [];
  for (const levels of BANDS) {
    if (found.length >= enough) break;
    found.push(...read(database, [...groups, levels.map(levelToken)], READ));
  }
  return found;
}

/** Ids, most origins first. */
function read(database: Database, groups: readonly Group[], limit: number): string[] {
  return database
    .all<{ id: string }>(
      `WITH found AS MATERIALIZED (SELECT rowid AS doc FROM claim_own WHERE claim_own MATCH ? LIMIT ?)
       SELECT c.id FROM found f CROSS JOIN claim c ON c.row = f.doc ORDER BY c.independentOrigins DESC, c.id`,
      matchOf([groups]),
      limit,
    )
    .map(({ id }) => id);
}
