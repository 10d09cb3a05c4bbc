import type { WriteSession } from './write-session.ts';

/** Mentions, one row per article and form: those given replace those stored for the same article and form. */
export function writeMentions(session: WriteSession): void {
  const { database, batch } = session;
  const stored = database.prepare('SELECT mentions FROM article_form WHERE articleId = ? AND formId = ?');
  const insert = database.prepare(
    `INSERT INTO article_form (articleId, formId, mentions, count) VALUES (?, ?, ?, ?)
     ON CONFLICT (articleId, formId) DO UPDATE SET mentions = excluded.mentions, count = excluded.count`,
  );
  for (const { articleId, formId, mentions } of batch.articleForms) {
    const text = JSON.stringify(mentions);
    const before = stored.get(articleId, formId) as { mentions: string } | undefined;
    if (before?.mentions === text) continue;
    session.count(before ? 'updated' : 'created');
    insert.run(articleId, formId, text, mentions.length);
    session.articles.add(articleId);
  }
}
