import type { AssertionNode } from '../../../model/graph.ts';
import { claimTokens, entityToken } from '../../lib/search-token.ts';
import { searchedWords } from '../../lib/searched-words.ts';
import { integer } from '../connection.ts';
import { partition, type Stored } from './stored.ts';
import { writeNodes } from './write-nodes.ts';
import { add, type WriteSession } from './write-session.ts';

/** Assertions with their quotes and go-betweens. One is current only while its article is. */
export async function writeAssertions(
  session: WriteSession,
  stored: Stored,
  current: ReadonlyMap<string, boolean>,
): Promise<void> {
  const { batch } = session;
  const given = [...batch.nodes.assertion.values()].map((one) =>
    one.current && !current.get(one.articleId) ? { ...one, current: false } : one,
  );
  const { created, updated } = partition(session, 'assertion', given, stored.nodes.assertion);
  for (const one of created) {
    session.claims.add(one.claimId);
    if (one.current) add(session.newAssertions, one.speakerId);
  }
  for (const { node, before } of updated) {
    session.claims.add(node.claimId).add(before.claimId);
    session.speakers.add(node.speakerId).add(before.speakerId);
  }
  const tokens = new Map(stored.tokens);
  for (const claim of batch.nodes.claim.values()) tokens.set(claim.id, claimTokens(claim));
  await writeNodes(
    session,
    {
      kind: 'assertion',
      more: ({ text, language, claimId, speakerId }) => ({
        words: searchedWords(text, language),
        tokens: `${tokens.get(claimId) ?? ''} ${entityToken(speakerId)}`,
      }),
      relate: `MATCH (s:Speaker {id: row.speakerId}) MATCH (c:Claim {id: row.claimId}) MATCH (r:Article {id: row.articleId})
        CREATE (n)-[:MADE_BY]->(s) CREATE (n)-[:OF]->(c) CREATE (n)-[:APPEARS_IN]->(r)`,
      related: 'MADE_BY|OF|APPEARS_IN|IN_WORDS|VIA',
    },
    created,
    updated.map(({ node }) => node),
  );
  await link(session, [...created, ...updated.map(({ node }) => node)]);
}

async function link(session: WriteSession, assertions: readonly AssertionNode[]): Promise<void> {
  const via = assertions.flatMap(({ id, viaFormIds }) =>
    viaFormIds.map((formId, position) => ({ id, formId, position: integer(position) })),
  );
  const relateVia =
    'CREATE (a)-[:VIA {position: row.position, formId: row.formId, orderKey: a.orderKey}]->(s)';
  await Promise.all([
    session.rows(
      'MATCH (a:Assertion {id: row.id}) MATCH (q:Quote {id: row.quoteId}) CREATE (a)-[:IN_WORDS]->(q)',
      assertions.flatMap(({ id, quoteIds }) => [...new Set(quoteIds)].map((quoteId) => ({ id, quoteId }))),
    ),
    session.rows(
      `MATCH (a:Assertion {id: row.id}) MATCH (:EntityForm {id: row.formId})-[:RESOLVED_TO]->(s:Entity) ${relateVia}`,
      via.filter(({ formId }) => !formId.startsWith('uns_')),
    ),
    session.rows(
      `MATCH (a:Assertion {id: row.id}) MATCH (s:UnnamedSource {id: row.formId}) ${relateVia}`,
      via.filter(({ formId }) => formId.startsWith('uns_')),
    ),
  ]);
}
