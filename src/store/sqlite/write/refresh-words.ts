import type { AssertionNode } from '../../../model/graph.ts';
import { claimTokens, entityToken, levelToken, originLevel, subjectToken } from '../../lib/search-token.ts';
import { searchedWords } from '../../lib/searched-words.ts';
import type { WriteSession } from './write-session.ts';

export interface ClaimRow {
  readonly row: number;
  readonly text: string;
  readonly language: string;
  readonly predicateClass: string | null;
  readonly subjectId: string | null;
  readonly objectId: string | null;
  readonly aboutIds: string;
  readonly assertionCount: number;
  readonly independentOrigins: number;
}

export const CLAIM_COLUMNS =
  'row, text, language, predicateClass, subjectId, objectId, aboutIds, assertionCount, independentOrigins';

type AssertionWords = Pick<AssertionNode, 'text' | 'language' | 'claimId' | 'speakerId'>;

/**
 * The full-text index. A claim is entered with its text, an assertion with its evidence; both with tokens of the claim's
 * entities and predicate class, an assertion also with its speaker's, so that one query finds "drones" beside an entity.
 */
export function refreshWords(session: WriteSession): void {
  refreshClaimWords(session);
  refreshAssertionWords(session);
}

/** What a claim has in the index of what current claims say of themselves. */
export function ownWordsOf(
  claim: ClaimRow,
  words = `${searchedWords(claim.text, claim.language)} ${tokensOf(claim)}`,
): string {
  const subject = claim.subjectId ? ` ${subjectToken(claim.subjectId)}` : '';
  return `${words}${subject} ${levelToken(originLevel(claim.independentOrigins))}`;
}

/** In the order of rows: the index takes what comes in order without setting it aside. */
export function refreshClaimWords({ database, claimWords, claimLevels }: WriteSession): void {
  const write = database.prepare('INSERT OR REPLACE INTO claim_text (rowid, words) VALUES (?, ?)');
  const read = database.prepare(`SELECT id, ${CLAIM_COLUMNS} FROM claim WHERE id = ?`);
  const own = database.prepare('INSERT OR REPLACE INTO claim_own (rowid, words) VALUES (?, ?)');
  const drop = database.prepare('DELETE FROM claim_own WHERE rowid = ?');
  const found = [...claimWords.union(claimLevels)].flatMap(
    (id) => (read.get(id) as (ClaimRow & { readonly id: string }) | undefined) ?? [],
  );
  for (const row of found.sort((a, b) => a.row - b.row)) {
    const words = `${searchedWords(row.text, row.language)} ${tokensOf(row)}`;
    if (claimWords.has(row.id)) write.run(row.row * 2, words);
    if (row.assertionCount > 0) own.run(row.row, ownWordsOf(row, words));
    else drop.run(row.row);
  }
  claimWords.clear();
  claimLevels.clear();
}

export function refreshAssertionWords(session: WriteSession): void {
  const { database, assertionWords, assertionWordsOfClaims, newWords } = session;
  const tokens = tokenReader(session);
  const wordsOf = ({ text, language, claimId, speakerId }: AssertionWords) =>
    `${searchedWords(text, language)} ${tokens(claimId)} ${entityToken(speakerId)}`;
  const ofClaim = database.prepare('SELECT id FROM assertion WHERE claimId = ?');
  for (const claimId of assertionWordsOfClaims) {
    for (const { id } of ofClaim.all(claimId) as { id: string }[]) assertionWords.add(id);
  }
  const insert = database.prepare('INSERT INTO claim_text (rowid, words) VALUES (?, ?)');
  for (const [row, node] of newWords) {
    if (!assertionWords.has(node.id)) insert.run(row * 2 + 1, wordsOf(node));
  }
  const write = database.prepare('INSERT OR REPLACE INTO claim_text (rowid, words) VALUES (?, ?)');
  const assertion = database.prepare(
    'SELECT row, text, language, claimId, speakerId FROM assertion WHERE id = ?',
  );
  for (const id of assertionWords) {
    const found = assertion.get(id) as unknown as AssertionWords & { readonly row: number };
    write.run(found.row * 2 + 1, wordsOf(found));
  }
  for (const done of [assertionWords, assertionWordsOfClaims, newWords]) done.clear();
}

/** Tokens of claims, each found once. */
function tokenReader({ database, batch, moves }: WriteSession): (claimId: string) => string {
  const known = new Map<string, string>();
  const select = database.prepare(`SELECT ${CLAIM_COLUMNS} FROM claim WHERE id = ?`);
  // What the batch gives is what is stored, unless something moved since.
  const given = moves.length + batch.removed.length === 0 ? batch.nodes.claim : null;
  return (id) => {
    let tokens = known.get(id);
    if (tokens === undefined) {
      const claim = given?.get(id);
      const row = claim ? undefined : (select.get(id) as ClaimRow | undefined);
      tokens = claim ? claimTokens(claim) : row ? tokensOf(row) : '';
      known.set(id, tokens);
    }
    return tokens;
  };
}

function tokensOf(row: ClaimRow): string {
  return claimTokens({ ...row, aboutIds: JSON.parse(row.aboutIds) as string[] });
}
