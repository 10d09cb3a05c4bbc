import { articleSearchWords } from '../../lib/article-search-words.ts';
import type { Database } from '../database.ts';

const PAGE = 200;

/** Enters the articles of an older store into the full-text index. */
export function fillArticleText(database: Database): void {
  const insert = database.prepare('INSERT INTO article_text (rowid, words) VALUES (?, ?)');
  for (let after = -1; ; ) {
    const rows = database.all<{ row: number; title: string; text: string; language: string }>(
      'SELECT row, title, text, language FROM article WHERE row > ? ORDER BY row LIMIT ?',
      after,
      PAGE,
    );
    for (const article of rows) insert.run(article.row, articleSearchWords(article));
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.row;
  }
}
