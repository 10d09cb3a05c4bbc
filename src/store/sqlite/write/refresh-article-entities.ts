import type { WriteSession } from './write-session.ts';

/** How often each touched article mentions each entity, over all forms of the entity. */
export function refreshArticleEntities({ database, articles }: WriteSession): void {
  const wanted = database.prepare(
    `SELECT f.canonicalId AS entityId, sum(a.count) AS count
     FROM article_form a JOIN entity_form f ON f.id = a.formId WHERE a.articleId = ? GROUP BY f.canonicalId`,
  );
  const clear = database.prepare('DELETE FROM article_entity WHERE articleId = ?');
  const insert = database.prepare(
    `INSERT INTO article_entity (articleId, entityId, count, publishedKey)
     SELECT ?1, ?2, ?3, publishedKey FROM article WHERE id = ?1`,
  );
  for (const articleId of articles) {
    clear.run(articleId);
    for (const { entityId, count } of wanted.all(articleId) as { entityId: string; count: number }[]) {
      insert.run(articleId, entityId, count);
    }
  }
}
