import type { ClaimNode } from '../../../model/graph.ts';
import { claimTokens } from '../../lib/search-token.ts';
import type { Database } from '../database.ts';
import { Upsert } from './upsert.ts';
import type { WriteSession } from './write-session.ts';

/** Bits of claim_entity.roles. */
export const ROLES = { SUBJECT: 1, OBJECT: 2, ABOUT: 4 } as const;

export function writeClaims(session: WriteSession): void {
  const upsert = new Upsert(session.database, 'claim', session.written);
  for (const claim of session.batch.nodes.claim.values()) writeClaim(session, upsert, claim);
}

export function writeClaim(session: WriteSession, upsert: Upsert<'claim'>, claim: ClaimNode): void {
  const result = upsert.write(claim);
  session.count(result.outcome);
  if (result.outcome === 'same') return;
  linkEntities(session.database, claim, result.outcome === 'updated');
  session.claimWords.add(claim.id);
  if (result.outcome === 'updated' && claimTokens(claim) !== claimTokens(result.before)) {
    session.assertionWordsOfClaims.add(claim.id);
  }
}

function linkEntities(database: Database, claim: ClaimNode, existed: boolean): void {
  const roles = rolesOf(claim);
  if (existed) database.run('DELETE FROM claim_entity WHERE claimId = ?', claim.id);
  // A new claim has no assertion yet.
  const insert = database.prepare(
    existed
      ? `INSERT INTO claim_entity (entityId, roles, claimId, lastAssertedKey)
         SELECT ?, ?, id, lastAssertedKey FROM claim WHERE id = ?`
      : 'INSERT INTO claim_entity (entityId, roles, claimId) VALUES (?, ?, ?)',
  );
  for (const [entityId, bits] of roles) insert.run(entityId, bits, claim.id);
}

function rolesOf(claim: ClaimNode): Map<string, number> {
  const roles = new Map<string, number>();
  const put = (id: string | null, bit: number) => {
    if (id !== null) roles.set(id, (roles.get(id) ?? 0) | bit);
  };
  put(claim.subjectId, ROLES.SUBJECT);
  put(claim.objectId, ROLES.OBJECT);
  for (const id of claim.aboutIds) put(id, ROLES.ABOUT);
  return roles;
}
