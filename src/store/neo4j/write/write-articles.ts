import { bands } from '../../../model/fingerprint.ts';
import type { ArticleNode } from '../../../model/graph.ts';
import { mentionsText } from '../../lib/mentions-text.ts';
import { integer } from '../connection.ts';
import { urlKey } from '../lib/url-key.ts';
import { partition, type Stored } from './stored.ts';
import { relateTo, writeNodes } from './write-nodes.ts';
import type { WriteSession } from './write-session.ts';

/**
 * Articles, and the unnamed sources that appear in them. An article once retired stays so, and so does one that a stored
 * article supersedes, whichever came first. Returns which of the given articles are current.
 *
 * @param words what the full-text index holds of each given article
 */
export async function writeArticles(
  session: WriteSession,
  stored: Stored,
  words: ReadonlyMap<string, string>,
): Promise<Map<string, boolean>> {
  const { nodes } = session.batch;
  const supersededHere = new Set<string>();
  for (const { supersedesId } of nodes.article.values()) if (supersedesId) supersededHere.add(supersedesId);
  const merged = [...nodes.article.values()].map((given): ArticleNode => {
    const before = stored.nodes.article.get(given.id);
    const superseded = supersededHere.has(given.id) || stored.superseded.has(given.id);
    return {
      ...given,
      current: given.current && before?.current !== false && !superseded,
      withdrawnAt: before?.withdrawnAt ?? given.withdrawnAt,
      recordedAt: before?.recordedAt ?? given.recordedAt,
    };
  });
  const { created, updated } = partition(session, 'article', merged, stored.nodes.article);
  await writeNodes(
    session,
    {
      kind: 'article',
      more: (article) => ({
        urlKey: urlKey(article.url),
        bands: bands(article.signature).join(' '),
        words: words.get(article.id)!,
      }),
      relate: `MATCH (o:Origin {id: row.originId})
        OPTIONAL MATCH (:EntityForm {id: row.outletId})-[:RESOLVED_TO]->(e:Entity)
        CREATE (n)-[:FROM_ORIGIN {reason: row.originReason}]->(o) ${relateTo('PUBLISHED_BY', 'e')}`,
      related: 'FROM_ORIGIN|PUBLISHED_BY|SUPERSEDES',
    },
    created,
    updated.map(({ node }) => node),
  );
  for (const { node } of updated) session.articles.add(node.id);
  await linkVersions(
    session,
    [...created, ...updated.map(({ node }) => node)].filter(
      ({ id, supersedesId }) => supersedesId !== null || supersededHere.has(id) || stored.superseded.has(id),
    ),
  );
  await retireFacts(
    session,
    updated.filter(({ node }) => !node.current).map(({ node }) => node.id),
  );
  // A correction that arrives after the text it corrects.
  await retire(
    session,
    [...supersededHere].map((articleId) => ({ articleId, withdrawnAt: null })),
  );
  const unnamed = partition(
    session,
    'unnamedSource',
    nodes.unnamedSource.values(),
    stored.nodes.unnamedSource,
  );
  await writeNodes(
    session,
    {
      kind: 'unnamedSource',
      labels: ':Speaker',
      relate: 'MATCH (r:Article {id: row.articleId}) CREATE (n)-[:APPEARS_IN]->(r)',
      related: 'APPEARS_IN',
    },
    unnamed.created,
    unnamed.updated.map(({ node }) => node),
  );
  return new Map([...stored.current, ...merged.map(({ id, current }) => [id, current] as const)]);
}

async function linkVersions(session: WriteSession, articles: readonly ArticleNode[]): Promise<void> {
  const ids = articles.map(({ id }) => id);
  await Promise.all([
    session.rows(
      'MATCH (n:Article {id: row}) MATCH (old:Article {id: n.supersedesId}) MERGE (n)-[:SUPERSEDES]->(old)',
      ids,
    ),
    session.rows(
      'MATCH (n:Article {id: row}) MATCH (newer:Article {supersedesId: row}) MERGE (newer)-[:SUPERSEDES]->(n)',
      ids,
    ),
  ]);
}

/** Takes articles out of what is current, with the assertions and quotes that rest on them. */
export async function retire(
  session: WriteSession,
  articles: readonly { readonly articleId: string; readonly withdrawnAt: string | null }[],
): Promise<void> {
  const changed = await session.rows<{ id: string }>(
    `MATCH (r:Article {id: row.articleId})
     WHERE r.current OR (r.withdrawnAt IS NULL AND row.withdrawnAt IS NOT NULL)
     SET r.current = false, r.withdrawnAt = coalesce(r.withdrawnAt, row.withdrawnAt) RETURN r.id AS id`,
    articles,
  );
  session.updated += changed.length;
  await retireFacts(
    session,
    changed.map(({ id }) => id),
  );
}

async function retireFacts(session: WriteSession, articleIds: readonly string[]): Promise<void> {
  const [assertions, quotes] = await Promise.all([
    session.rows<{ claimId: string; speakerId: string }>(
      `MATCH (:Article {id: row})<-[:APPEARS_IN]-(a:Assertion) WHERE a.current SET a.current = false
       RETURN DISTINCT a.claimId AS claimId, a.speakerId AS speakerId`,
      articleIds,
    ),
    session.rows<{ speakerId: string | null }>(
      'MATCH (:Article {id: row})<-[:APPEARS_IN]-(q:Quote) WHERE q.current SET q.current = false RETURN DISTINCT q.speakerId AS speakerId',
      articleIds,
    ),
  ]);
  for (const { claimId } of assertions) session.claims.add(claimId);
  for (const { speakerId } of [...assertions, ...quotes]) if (speakerId) session.speakers.add(speakerId);
}

/** Mentions, one relationship per article and form: those given replace those stored for the same two. */
export async function writeMentions(session: WriteSession, stored: Stored): Promise<void> {
  const created: unknown[] = [];
  const updated: unknown[] = [];
  for (const { articleId, formId, mentions } of session.batch.articleForms) {
    const text = mentionsText(mentions);
    const before = stored.mentions.get(`${articleId} ${formId}`);
    if (before === text) continue;
    (before === undefined ? created : updated).push({
      articleId,
      formId,
      mentions: text,
      count: integer(mentions.length),
    });
    session.articles.add(articleId);
  }
  session.created += created.length;
  session.updated += updated.length;
  await Promise.all([
    session.rows(
      `MATCH (r:Article {id: row.articleId}) MATCH (f:EntityForm {id: row.formId})
       CREATE (r)-[:NAMES {mentions: row.mentions, count: row.count}]->(f)`,
      created,
    ),
    session.rows(
      `MATCH (:Article {id: row.articleId})-[n:NAMES]->(:EntityForm {id: row.formId})
       SET n.mentions = row.mentions, n.count = row.count`,
      updated,
    ),
  ]);
}
