import { partition, type Stored } from './stored.ts';
import { relateTo, writeNodes } from './write-nodes.ts';
import { add, type WriteSession } from './write-session.ts';

/** Quotes; whether one is current follows from its article. */
export async function writeQuotes(
  session: WriteSession,
  stored: Stored,
  current: ReadonlyMap<string, boolean>,
): Promise<void> {
  const { created, updated } = partition(
    session,
    'quote',
    session.batch.nodes.quote.values(),
    stored.nodes.quote,
  );
  for (const { articleId, speakerId } of created) {
    if (speakerId && current.get(articleId)) add(session.newQuotes, speakerId);
  }
  for (const { node, before } of updated) {
    for (const { speakerId } of [node, before]) if (speakerId) session.speakers.add(speakerId);
  }
  await writeNodes(
    session,
    {
      kind: 'quote',
      more: ({ articleId }) => ({ current: current.get(articleId) ?? true }),
      relate: `MATCH (r:Article {id: row.articleId}) OPTIONAL MATCH (s:Speaker {id: row.speakerId})
        CREATE (n)-[:APPEARS_IN]->(r) ${relateTo('SAID_BY', 's')}`,
      related: 'APPEARS_IN|SAID_BY',
    },
    created,
    updated.map(({ node }) => node),
  );
}
