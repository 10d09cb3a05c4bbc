import { mentionsText } from '../../lib/mentions-text.ts';
import type { Value } from '../database.ts';
import { insertRows } from '../lib/insert-rows.ts';
import type { WriteSession } from './write-session.ts';

const UPDATE = `ON CONFLICT (articleId, formId) DO UPDATE SET mentions = excluded.mentions, count = excluded.count`;

/** Mentions, one row per article and form: those given replace those stored for the same article and form. */
export function writeMentions(session: WriteSession): void {
  const { database, batch, newArticles } = session;
  const insert = database.prepare(
    'INSERT INTO article_form (articleId, formId, mentions, count) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const update = database.prepare(
    'UPDATE article_form SET mentions = ?3, count = ?4 WHERE articleId = ?1 AND formId = ?2 AND mentions <> ?3',
  );
  const ofNew: Value[][] = [];
  for (const { articleId, formId, mentions } of batch.articleForms) {
    const values = [articleId, formId, mentionsText(mentions), mentions.length] as const;
    // Whatever is told of an article that has just come is new.
    if (newArticles.has(articleId)) {
      ofNew.push([...values]);
      session.articles.add(articleId);
      continue;
    }
    if (Number(insert.run(...values).changes) === 1) session.created++;
    else if (Number(update.run(...values).changes) === 1) session.updated++;
    else continue;
    session.articles.add(articleId);
  }
  session.created += insertRows(database, 'article_form (articleId, formId, mentions, count)', ofNew, UPDATE);
}
