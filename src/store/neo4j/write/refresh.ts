import { integer } from '../connection.ts';
import { OWN_WORDS } from './own-words.ts';
import type { WriteSession } from './write-session.ts';

/** Brings everything derived up to date, so that no query has to count, or to sort by counting. */
export async function refresh(session: WriteSession): Promise<void> {
  await Promise.all([
    refreshArticleEntities(session),
    refreshClaims(session),
    refreshSpeakers(session),
    refreshTokens(session),
  ]);
}

/** How often each touched article mentions each entity, over all forms of the entity. */
async function refreshArticleEntities(session: WriteSession): Promise<void> {
  const articles = [...session.articles];
  await Promise.all([
    session.rows('MATCH (:Article {id: row})-[m:MENTIONS]->() DELETE m', articles),
    session.rows(
      `MATCH (r:Article {id: row})-[n:NAMES]->(:EntityForm)-[:RESOLVED_TO]->(e:Entity)
       WITH r, e, sum(n.count) AS count
       CREATE (r)-[:MENTIONS {count: count, entityId: e.id, orderKey: r.orderKey}]->(e)`,
      articles,
    ),
  ]);
}

async function refreshClaims(session: WriteSession): Promise<void> {
  await session.rows(
    `MATCH (c:Claim {id: row})
     OPTIONAL MATCH (c)<-[:OF]-(a:Assertion) WHERE a.current
     WITH c, count(a) AS assertions, count(DISTINCT a.articleId) AS articles, count(DISTINCT a.originId) AS origins,
       count(DISTINCT CASE a.stance WHEN 'AFFIRMS' THEN a.originId END) AS affirm,
       count(DISTINCT CASE a.stance WHEN 'DENIES' THEN a.originId END) AS deny,
       coalesce(max(a.publishedAt), '') AS last
     SET c.affirmOrigins = affirm, c.denyOrigins = deny, c.independentOrigins = origins,
       c.assertionCount = assertions, c.articleCount = articles, c.lastAssertedKey = last,
       c.orderKey = last + '\\t' + c.id,
       c.originsKey = right('0000000000' + toString(origins), 10) + '\\t' + c.id,
       c.disputed = (affirm > 0 AND deny > 0) OR EXISTS { (c)-[:CONTRADICTS]-() }
     SET c.own = ${OWN_WORDS}
     WITH c MATCH (c)-[r:SUBJECT|OBJECT|ABOUT]->() WHERE r.orderKey <> c.orderKey SET r.orderKey = c.orderKey`,
    [...session.claims],
  );
}

/**
 * Counters of speakers. Those whose assertions or quotes only grew get the growth added: the busiest speaker has a third of
 * all assertions, and counting them again for every article would grow with the graph.
 */
async function refreshSpeakers(session: WriteSession): Promise<void> {
  const { speakers, newAssertions, newQuotes } = session;
  const order = `SET e.orderKey = right('0000000000' + toString(e.assertionCount), 10) + '\\t' + e.id`;
  const grown = [...new Set([...newAssertions.keys(), ...newQuotes.keys()])].filter(
    (id) => !speakers.has(id),
  );
  await Promise.all([
    session.rows(
      `MATCH (e:Entity {id: row})
       SET e.assertionCount = COUNT { (e)<-[:MADE_BY]-(a:Assertion) WHERE a.current },
         e.quoteCount = COUNT { (e)<-[:SAID_BY]-(q:Quote) WHERE q.current } ${order}`,
      [...speakers],
    ),
    session.rows(
      `MATCH (e:Entity {id: row.id})
       SET e.assertionCount = e.assertionCount + row.assertions, e.quoteCount = e.quoteCount + row.quotes ${order}`,
      grown.map((id) => ({
        id,
        assertions: integer(newAssertions.get(id) ?? 0),
        quotes: integer(newQuotes.get(id) ?? 0),
      })),
    ),
  ]);
}

/** An assertion is found by the tokens of its claim and of its speaker (lib/search-token.ts). */
async function refreshTokens(session: WriteSession): Promise<void> {
  const tokens = `SET a.tokens = c.tokens + ' e' + substring(a.speakerId, 4)`;
  await Promise.all([
    session.rows(`MATCH (c:Claim {id: row})<-[:OF]-(a:Assertion) ${tokens}`, [...session.tokensOfClaims]),
    session.rows(`MATCH (a:Assertion {id: row})-[:OF]->(c:Claim) ${tokens}`, [...session.tokensOfAssertions]),
  ]);
}
