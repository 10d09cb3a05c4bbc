import { replaceEntity } from '../../lib/follow-moves.ts';
import { stillNamed } from '../../lib/references.ts';
import type { Row } from '../connection.ts';
import { nodeOf } from '../properties.ts';
import { changeClaims } from './write-claims.ts';
import type { WriteSession } from './write-session.ts';

/** Canonical nodes that ceased to exist. Throws ARGUMENT_INVALID when something still leads to one. */
export async function removeNodes(session: WriteSession): Promise<void> {
  for (const id of session.batch.removed) {
    if (id.startsWith('clm_')) await removeClaim(session, id);
    else if (id.startsWith('ori_')) await removeOrigin(session, id);
    else await removeEntity(session, id);
  }
}

async function removeEntity(session: WriteSession, id: string): Promise<void> {
  await renameInClaims(session, id);
  const [named] = await session.run<{ by: string }>(
    `RETURN CASE
       WHEN EXISTS { (:EntityForm {canonicalId: $id}) } THEN 'an entity form'
       WHEN EXISTS { (:Speaker {id: $id})<-[:MADE_BY]-() } THEN 'an assertion'
       WHEN EXISTS { (:Speaker {id: $id})<-[:SAID_BY]-() } THEN 'a quote'
       WHEN EXISTS { (:Entity {id: $id})<-[:SUBJECT|OBJECT|ABOUT]-() } THEN 'a claim' END AS by`,
    { id },
  );
  if (named?.by) throw stillNamed(id, named.by);
  const removed = await session.run('MATCH (e:Entity {id: $id}) DETACH DELETE e RETURN 1 AS removed', { id });
  session.updated += removed.length;
}

/** Claims whose own form did not lead them on: the form that bears the removed id says where it went. */
async function renameInClaims(session: WriteSession, id: string): Promise<void> {
  const rows = await session.run<{ claim: Row; goal: string }>(
    `MATCH (f:EntityForm {id: $id}) WHERE f.canonicalId <> $id
     MATCH (:Entity {id: $id})<-[:SUBJECT|OBJECT|ABOUT]-(c:Claim)
     RETURN DISTINCT properties(c) AS claim, f.canonicalId AS goal`,
    { id },
  );
  const changed = rows.map(({ claim, goal }) => {
    const before = nodeOf('claim', claim);
    return { before, node: replaceEntity(before, id, goal) };
  });
  session.updated += changed.length;
  await changeClaims(session, changed);
}

async function removeOrigin(session: WriteSession, id: string): Promise<void> {
  const [named] = await session.run(
    'MATCH (:Origin {id: $id})<-[:FROM_ORIGIN]-(r:Article) RETURN r.id LIMIT 1',
    { id },
  );
  if (named) throw stillNamed(id, 'an article');
  const removed = await session.run('MATCH (o:Origin {id: $id}) DETACH DELETE o RETURN 1 AS removed', { id });
  session.updated += removed.length;
}

async function removeClaim(session: WriteSession, id: string): Promise<void> {
  const [named] = await session.run<{ by: string }>(
    `RETURN CASE WHEN EXISTS { (:ClaimForm {canonicalId: $id}) } THEN 'a claim form'
       WHEN EXISTS { (:Claim {id: $id})<-[:OF]-() } THEN 'an assertion' END AS by`,
    { id },
  );
  if (named?.by) throw stillNamed(id, named.by);
  await session.run('MATCH (e:ClaimEmbedding {claimId: $id}) DETACH DELETE e', { id });
  const removed = await session.run<{ others: string[] }>(
    `MATCH (c:Claim {id: $id})
     WITH c, [(c)-[:CONTRADICTS|SUPPORTS|SIMILAR_TO]-(o:Claim) | o.id] AS others
     DETACH DELETE c RETURN others`,
    { id },
  );
  for (const { others } of removed) for (const other of others) session.claims.add(other);
  session.claims.delete(id);
  session.tokensOfClaims.delete(id);
  session.updated += removed.length;
}
