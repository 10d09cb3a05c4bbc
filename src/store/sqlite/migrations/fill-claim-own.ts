import type { Database } from '../database.ts';
import { CLAIM_COLUMNS, type ClaimRow, ownWordsOf } from '../write/refresh-words.ts';

/** Enters the current claims of an older store into the index of what they say of themselves. */
export function fillClaimOwn(database: Database): void {
  const insert = database.prepare('INSERT INTO claim_own (rowid, words) VALUES (?, ?)');
  for (const claim of database.iterate<ClaimRow>(
    `SELECT ${CLAIM_COLUMNS} FROM claim WHERE assertionCount > 0 ORDER BY row`,
  ))
    insert.run(claim.row, ownWordsOf(claim));
}
