import { followMoves } from '../../lib/follow-moves.ts';
import type { Row } from '../connection.ts';
import { nodeOf } from '../properties.ts';
import { changeClaims } from './write-claims.ts';
import type { Move, WriteSession } from './write-session.ts';

/** Forms that now belong to another canonical node: every stored reference to the form follows. */
export async function applyMoves(session: WriteSession): Promise<void> {
  const given = [...session.batch.moves].map(([formId, to]) => ({ formId, to }));
  for (const [form, canonical, claims] of [
    ['ClaimForm', 'Claim', true],
    ['EntityForm', 'Entity', false],
  ] as const) {
    const moved = await session.rows<Move>(
      `MATCH (f:${form} {id: row.formId}) WHERE f.canonicalId <> row.to
       MATCH (goal:${canonical} {id: row.to}) MATCH (f)-[l:RESOLVED_TO]->()
       WITH f, l, goal, row, f.canonicalId AS from
       DELETE l CREATE (f)-[:RESOLVED_TO]->(goal) SET f.canonicalId = row.to
       RETURN f.id AS formId, from, row.to AS to`,
      given.filter(({ formId }) => formId.startsWith('clm_') === claims),
    );
    session.updated += moved.length;
    session.moves.push(...moved);
  }
  const claimMoves = session.moves.filter(({ formId }) => formId.startsWith('clm_'));
  const entityMoves = session.moves.filter(({ formId }) => !formId.startsWith('clm_'));
  // One after another: a form may pass through an id that another one leaves.
  for (const move of claimMoves) await moveClaimForm(session, move);
  for (const move of entityMoves) await moveEntityForm(session, move);
  await moveClaims(session, entityMoves);
}

async function moveClaimForm(session: WriteSession, move: Move): Promise<void> {
  const moved = await session.rows<{ id: string }>(
    `MATCH (:Claim {id: row.from})<-[l:OF]-(a:Assertion) WHERE a.claimFormId = row.formId
     MATCH (goal:Claim {id: row.to})
     DELETE l CREATE (a)-[:OF]->(goal) SET a.claimId = row.to RETURN a.id AS id`,
    [move],
  );
  for (const { id } of moved) session.tokensOfAssertions.add(id);
  session.claims.add(move.from).add(move.to);
}

/** Relationships to the canonical node that a form gave: type, and where the form's id stands. */
const FOLLOWING = [
  ['PUBLISHED_BY', 'n.outletId'],
  ['CREDITED_TO', 'n.creditedToId'],
] as const;

async function moveEntityForm(session: WriteSession, move: Move): Promise<void> {
  const [assertions, , , articles] = await Promise.all([
    session.rows<{ id: string }>(
      `MATCH (:Speaker {id: row.from})<-[l:MADE_BY]-(a:Assertion) WHERE a.speakerFormId = row.formId
       MATCH (goal:Speaker {id: row.to})
       DELETE l CREATE (a)-[:MADE_BY]->(goal) SET a.speakerId = row.to RETURN a.id AS id`,
      [move],
    ),
    session.rows(
      `MATCH (:Speaker {id: row.from})<-[l:SAID_BY]-(q:Quote) WHERE q.speakerFormId = row.formId
       MATCH (goal:Speaker {id: row.to})
       DELETE l CREATE (q)-[:SAID_BY]->(goal) SET q.speakerId = row.to`,
      [move],
    ),
    session.rows(
      `MATCH (:Speaker {id: row.from})<-[l:VIA]-(a:Assertion) WHERE l.formId = row.formId
       MATCH (goal:Speaker {id: row.to})
       WITH a, l, goal, l.position AS position, l.formId AS formId
       DELETE l CREATE (a)-[:VIA {position: position, formId: formId, orderKey: a.orderKey}]->(goal)`,
      [move],
    ),
    session.rows<{ id: string }>(
      'MATCH (:EntityForm {id: row.formId})<-[:NAMES]-(r:Article) RETURN r.id AS id',
      [move],
    ),
    ...FOLLOWING.map(([type, property]) =>
      session.rows(
        `MATCH (:Entity {id: row.from})<-[l:${type}]-(n) WHERE ${property} = row.formId
         MATCH (goal:Entity {id: row.to}) DELETE l CREATE (n)-[:${type}]->(goal)`,
        [move],
      ),
    ),
  ]);
  for (const { id } of assertions) session.tokensOfAssertions.add(id);
  for (const { id } of articles) session.articles.add(id);
  session.speakers.add(move.from).add(move.to);
}

/** Claims that name a moved form through the form they take their text from. Claims given in full are left as given. */
async function moveClaims(session: WriteSession, moves: readonly Move[]): Promise<void> {
  const rows = await session.rows<{ claim: Row; form: Row }>(
    `MATCH (:Entity {id: row})<-[:SUBJECT|OBJECT|ABOUT]-(c:Claim) WHERE NOT c.id IN $given
     WITH DISTINCT c
     CALL (c) {
       MATCH (f:ClaimForm {canonicalId: c.id}) WHERE f.text = c.text AND f.language = c.language
       RETURN f ORDER BY f.id LIMIT 1
     }
     RETURN properties(c) AS claim, properties(f) AS form`,
    [...new Set(moves.map(({ from }) => from))],
    { given: [...session.batch.nodes.claim.keys()] },
  );
  const changed = new Map<
    string,
    { node: ReturnType<typeof nodeOf<'claim'>>; before: ReturnType<typeof nodeOf<'claim'>> }
  >();
  for (const { claim, form } of rows) {
    const before = nodeOf('claim', claim);
    const node = followMoves(before, nodeOf('claimForm', form), moves);
    if (node) changed.set(node.id, { node, before });
  }
  session.updated += changed.size;
  await changeClaims(session, [...changed.values()]);
}
