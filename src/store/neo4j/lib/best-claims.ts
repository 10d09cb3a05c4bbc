import type { Try } from '../../lib/own-tries.ts';
import { levelToken, MOST_LEVEL } from '../../lib/search-token.ts';
import type { Group } from '../../lib/text-plan.ts';
import { type Connection, integer } from '../connection.ts';

export const BEST_CLAIMS = `CALL db.index.fulltext.queryNodes('claim_own', $words, {limit: $rows}) YIELD node
  RETURN node.id AS id ORDER BY node.independentOrigins DESC, id`;

/** Lucene's query language for claims that meet all groups, those of the highest level first. */
export function ownWords(groups: readonly Group[]): string {
  return `${groups.map((group) => `+(${group.join(' ')})^0`).join(' ')} +(${LEVELS})`;
}

/**
 * Claims that meet the tries by what they say themselves, strictest try first, until there are enough: of each try those
 * with most origins. The words asked for must be met and count nothing; what counts is the level of origins, each far
 * above the one below, so that the index itself gives the best first and reads no more of them.
 */
export async function bestClaims(
  connection: Connection,
  tries: readonly Try[],
  enough: number,
): Promise<Map<string, number>> {
  const best = new Map<string, number>();
  for (const { groups, share } of tries) {
    if (best.size >= enough) break;
    const rows = await connection.read<{ id: string }>(BEST_CLAIMS, {
      words: ownWords(groups),
      rows: integer(enough),
    });
    for (const { id } of rows) if (best.size < enough && !best.has(id)) best.set(id, share);
  }
  return best;
}

const LEVELS = Array.from({ length: MOST_LEVEL }, (_, at) => `${levelToken(at + 1)}^${8 ** at}`).join(' ');
