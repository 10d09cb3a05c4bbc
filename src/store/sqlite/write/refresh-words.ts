import type { AssertionNode } from '../../../model/graph.ts';
import { claimTokens, entityToken } from '../../lib/search-token.ts';
import { searchedWords } from '../../lib/searched-words.ts';
import type { Database } from '../database.ts';
import type { WriteSession } from './write-session.ts';

interface ClaimRow {
  readonly row: number;
  readonly text: string;
  readonly language: string;
  readonly predicateClass: string | null;
  readonly subjectId: string | null;
  readonly objectId: string | null;
  readonly aboutIds: string;
}

type AssertionWords = Pick<AssertionNode, 'text' | 'language' | 'claimId' | 'speakerId'>;

/**
 * The full-text index. A claim is entered with its text, an assertion with its evidence; both with tokens of the claim's
 * entities and predicate class, an assertion also with its speaker's, so that one query finds "drones" beside an entity.
 */
export function refreshWords(session: WriteSession): void {
  const { database, claimWords, assertionWords, assertionWordsOfClaims, newWords } = session;
  const write = database.prepare('INSERT OR REPLACE INTO claim_text (rowid, words) VALUES (?, ?)');
  const claim = claimReader(database);
  for (const id of claimWords) {
    const found = claim(id);
    if (found) write.run(found.row * 2, `${searchedWords(found.text, found.language)} ${found.tokens}`);
  }
  const ofClaim = database.prepare('SELECT id FROM assertion WHERE claimId = ?');
  for (const claimId of assertionWordsOfClaims) {
    for (const { id } of ofClaim.all(claimId) as { id: string }[]) assertionWords.add(id);
  }
  const insert = database.prepare('INSERT INTO claim_text (rowid, words) VALUES (?, ?)');
  const enter = (into: typeof write, row: number, node: AssertionWords) => {
    const about = claim(node.claimId)?.tokens ?? '';
    const words = searchedWords(node.text, node.language);
    into.run(row * 2 + 1, `${words} ${about} ${entityToken(node.speakerId)}`);
  };
  for (const [row, node] of newWords) if (!assertionWords.has(node.id)) enter(insert, row, node);
  const assertion = database.prepare(
    'SELECT row, text, language, claimId, speakerId FROM assertion WHERE id = ?',
  );
  for (const id of assertionWords) {
    const found = assertion.get(id) as unknown as AssertionWords & { readonly row: number };
    enter(write, found.row, found);
  }
}

function claimReader(
  database: Database,
): (id: string) => (ClaimRow & { readonly tokens: string }) | undefined {
  const known = new Map<string, ClaimRow & { readonly tokens: string }>();
  const select = database.prepare(
    'SELECT row, text, language, predicateClass, subjectId, objectId, aboutIds FROM claim WHERE id = ?',
  );
  return (id) => {
    let found = known.get(id);
    if (!found) {
      const row = select.get(id) as ClaimRow | undefined;
      if (!row) return undefined;
      found = { ...row, tokens: claimTokens({ ...row, aboutIds: JSON.parse(row.aboutIds) as string[] }) };
      known.set(id, found);
    }
    return found;
  };
}
