import type { EntityNode } from '../../../model/graph.ts';
import { askedWords } from '../../lib/asked-words.ts';
import { deletions } from '../../lib/deletions.ts';
import { type EntityCandidate, rankEntities } from '../../lib/rank-entities.ts';
import { withinOneError } from '../../lib/within-one-error.ts';
import { nodeOf, selectOf } from '../columns.ts';
import type { Database } from '../database.ts';

/** Candidates read before ranking: those with most assertions. */
const CANDIDATES = 200;

export function searchEntities(database: Database, words: readonly string[], limit: number): EntityNode[] {
  const asked = askedWords(words);
  if (asked.length === 0) return [];
  const spellings = asked.map((word) => JSON.stringify(knownSpellings(database, word)));
  const rows = database.all(
    `SELECT ${selectOf('entity', 'e')}, e.assertionCount FROM entity e
     WHERE ${asked.map(() => 'e.id IN (SELECT w.entityId FROM entity_word w WHERE w.word IN (SELECT value FROM json_each(?)))').join(' AND ')}
     ORDER BY e.assertionCount DESC, e.id LIMIT ${CANDIDATES}`,
    ...spellings,
  );
  const candidates: EntityCandidate[] = rows.map((row) => ({
    entity: nodeOf('entity', row),
    assertions: row.assertionCount as number,
  }));
  return rankEntities(asked, candidates).slice(0, limit);
}

/** Words of names that a word may be meant as. */
function knownSpellings(database: Database, word: string): string[] {
  const near = database.all<{ word: string }>(
    `SELECT DISTINCT d.word FROM json_each(?1) j JOIN word_deletion d ON d.deletion = j.value
     UNION SELECT j.value FROM json_each(?2) j`,
    JSON.stringify([word, ...deletions(word)]),
    JSON.stringify([word, ...deletions(word)]),
  );
  return near.map((row) => row.word).filter((known) => withinOneError(word, known));
}
