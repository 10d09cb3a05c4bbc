import type { WriteSession } from './write-session.ts';

/** How often each touched article mentions each entity, over all forms of the entity. */
export function refreshArticleEntities(session: WriteSession): void {
  const { database, articles, newArticles } = session;
  const clear = database.prepare('DELETE FROM article_entity WHERE articleId = ?');
  const insert = database.prepare(
    `INSERT INTO article_entity (articleId, entityId, count, publishedKey)
     SELECT r.id, f.canonicalId, sum(a.count), r.publishedKey
     FROM article r JOIN article_form a ON a.articleId = r.id JOIN entity_form f ON f.id = a.formId
     WHERE r.id = ? GROUP BY f.canonicalId`,
  );
  for (const articleId of articles) {
    if (!newArticles.has(articleId)) clear.run(articleId);
    insert.run(articleId);
  }
  articles.clear();
  newArticles.clear();
}
