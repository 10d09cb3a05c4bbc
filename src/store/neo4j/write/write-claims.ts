import type { ClaimNode } from '../../../model/graph.ts';
import { claimTokens } from '../../lib/search-token.ts';
import { searchedWords } from '../../lib/searched-words.ts';
import { integer } from '../connection.ts';
import { keyTokens } from '../lib/key-token.ts';
import { countKey, orderKey } from '../properties.ts';
import { partition, type Stored } from './stored.ts';
import { type NodeWriter, writeNodes } from './write-nodes.ts';
import type { WriteSession } from './write-session.ts';

const role = (type: string, id: string, variable: string) => `
  FOREACH (x IN CASE WHEN ${variable} IS NULL THEN [] ELSE [${variable}] END |
    CREATE (n)-[:${type} {entityId: ${id}, claimId: row.id, orderKey: n.orderKey}]->(x))`;

const CLAIM: NodeWriter<'claim'> = {
  kind: 'claim',
  more: (claim) => ({ words: searchedWords(claim.text, claim.language), tokens: claimTokens(claim) }),
  initial: ({ id }) => ({
    affirmOrigins: integer(0),
    denyOrigins: integer(0),
    independentOrigins: integer(0),
    assertionCount: integer(0),
    articleCount: integer(0),
    lastAssertedKey: '',
    disputed: false,
    orderKey: orderKey('', id),
    originsKey: countKey(0, id),
  }),
  relate: `OPTIONAL MATCH (s:Entity {id: row.subjectId}) OPTIONAL MATCH (o:Entity {id: row.objectId})
    ${role('SUBJECT', 'row.subjectId', 's')} ${role('OBJECT', 'row.objectId', 'o')}`,
  related: 'SUBJECT|OBJECT|ABOUT',
};

/** Canonical claims and their forms. A form that comes with another canonical id than stored is a move. */
export async function writeClaims(session: WriteSession, stored: Stored): Promise<void> {
  const { nodes } = session.batch;
  const claims = partition(session, 'claim', nodes.claim.values(), stored.nodes.claim);
  const forms = partition(session, 'claimForm', nodes.claimForm.values(), stored.nodes.claimForm);
  for (const { node, before } of forms.updated) {
    if (node.canonicalId === before.canonicalId) continue;
    session.moves.push({ formId: node.id, from: before.canonicalId, to: node.canonicalId });
  }
  await Promise.all([
    writeNodes(session, CLAIM, claims.created, []),
    relateAbout(session, claims.created),
    changeClaims(session, claims.updated),
    writeNodes(
      session,
      {
        kind: 'claimForm',
        more: ({ keys }) => ({ keyTokens: keyTokens(keys) }),
        relate: 'MATCH (c:Claim {id: row.canonicalId}) CREATE (n)-[:RESOLVED_TO]->(c)',
        related: 'RESOLVED_TO',
      },
      forms.created,
      forms.updated.map(({ node }) => node),
    ),
  ]);
}

/** Claims that changed; assertions of those about other entities now are found by other tokens. */
export async function changeClaims(
  session: WriteSession,
  changed: readonly { readonly node: ClaimNode; readonly before: ClaimNode }[],
): Promise<void> {
  if (changed.length === 0) return;
  for (const { node, before } of changed) {
    if (claimTokens(node) !== claimTokens(before)) session.tokensOfClaims.add(node.id);
    // Its subject stands among what it has in the index of claims.
    if (node.subjectId !== before.subjectId) session.claims.add(node.id);
  }
  const nodes = changed.map(({ node }) => node);
  await Promise.all([writeNodes(session, CLAIM, [], nodes), relateAbout(session, nodes)]);
}

async function relateAbout(session: WriteSession, claims: readonly ClaimNode[]): Promise<void> {
  await session.rows(
    `MATCH (c:Claim {id: row.claimId}) MATCH (e:Entity {id: row.entityId})
     CREATE (c)-[:ABOUT {entityId: row.entityId, claimId: row.claimId, orderKey: c.orderKey}]->(e)`,
    claims.flatMap(({ id, aboutIds }) =>
      [...new Set(aboutIds)].map((entityId) => ({ claimId: id, entityId })),
    ),
  );
}
