import { replaceEntity } from '../../lib/follow-moves.ts';
import { nameWords } from '../../lib/name-words.ts';
import { stillNamed } from '../../lib/references.ts';
import { nodeOf, selectOf } from '../columns.ts';
import { Upsert } from './upsert.ts';
import { writeClaim } from './write-claims.ts';
import type { WriteSession } from './write-session.ts';

/** Canonical nodes that ceased to exist. Throws ARGUMENT_INVALID when something still leads to one. */
export function removeNodes(session: WriteSession): void {
  for (const id of session.batch.removed) {
    if (id.startsWith('clm_')) removeClaim(session, id);
    else if (id.startsWith('ori_')) removeOrigin(session, id);
    else removeEntity(session, id);
  }
}

/** Where an entity still stands: what names it, by table. */
const ENTITY_NAMED = [
  ['an entity form', 'SELECT id FROM entity_form WHERE canonicalId = ? LIMIT 1'],
  ['an assertion', 'SELECT id FROM assertion WHERE speakerId = ? LIMIT 1'],
  ['a quote', 'SELECT id FROM quote WHERE speakerId = ? LIMIT 1'],
  ['a claim', 'SELECT claimId FROM claim_entity WHERE entityId = ? LIMIT 1'],
] as const;

function removeEntity(session: WriteSession, id: string): void {
  const { database } = session;
  renameInClaims(session, id);
  for (const [by, sql] of ENTITY_NAMED) if (database.get(sql, id)) throw stillNamed(id, by);
  const words = database.all<{ name: string; aliases: string }>(
    'SELECT name, aliases FROM entity WHERE id = ?',
    id,
  );
  if (words.length === 0) return;
  database.run('DELETE FROM entity WHERE id = ?', id);
  dropWords(session, id, words[0]!);
  session.updated++;
}

/** Claims whose own form did not lead them on: the form that bears the removed id says where it went. */
function renameInClaims(session: WriteSession, id: string): void {
  const { database } = session;
  const claims = database.all(
    `SELECT ${selectOf('claim', 'c')} FROM claim_entity e JOIN claim c ON c.id = e.claimId WHERE e.entityId = ?`,
    id,
  );
  if (claims.length === 0) return;
  const form = database.get<{ canonicalId: string }>('SELECT canonicalId FROM entity_form WHERE id = ?', id);
  if (!form || form.canonicalId === id) return;
  const upsert = new Upsert(database, 'claim');
  for (const row of claims)
    writeClaim(session, upsert, replaceEntity(nodeOf('claim', row), id, form.canonicalId));
}

function dropWords(
  { database }: WriteSession,
  id: string,
  { name, aliases }: { name: string; aliases: string },
): void {
  for (const word of nameWords({ name, aliases: JSON.parse(aliases) as string[] })) {
    database.run('DELETE FROM entity_word WHERE word = ? AND entityId = ?', word, id);
  }
}

function removeOrigin(session: WriteSession, id: string): void {
  const { database } = session;
  if (database.get('SELECT 1 FROM article WHERE originId = ? LIMIT 1', id))
    throw stillNamed(id, 'an article');
  if (database.get('DELETE FROM origin WHERE id = ? RETURNING id', id)) session.updated++;
}

function removeClaim(session: WriteSession, id: string): void {
  const { database } = session;
  if (database.get('SELECT 1 FROM claim_form WHERE canonicalId = ? LIMIT 1', id))
    throw stillNamed(id, 'a claim form');
  if (database.get('SELECT 1 FROM assertion WHERE claimId = ? LIMIT 1', id))
    throw stillNamed(id, 'an assertion');
  const found = database.get<{ row: number }>('SELECT row FROM claim WHERE id = ?', id);
  if (!found) return;
  for (const { other } of database.all<{ other: string }>(
    `DELETE FROM claim_link WHERE fromId = ?1 OR toId = ?1 RETURNING CASE WHEN fromId = ?1 THEN toId ELSE fromId END AS other`,
    id,
  )) {
    session.claims.add(other);
  }
  database.run('DELETE FROM claim_entity WHERE claimId = ?', id);
  database.run('DELETE FROM claim_text WHERE rowid = ?', found.row * 2);
  database.run('DELETE FROM claim_own WHERE rowid = ?', found.row);
  database.run('DELETE FROM claim WHERE id = ?', id);
  session.claims.delete(id);
  session.claimWords.delete(id);
  session.claimLevels.delete(id);
  session.updated++;
}
