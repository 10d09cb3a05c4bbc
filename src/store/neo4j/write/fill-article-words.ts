import { articleSearchWords } from '../../lib/article-search-words.ts';
import { type Connection, integer } from '../connection.ts';

const PAGE = 200;

/** Enters the articles of an older store into the full-text index. */
export async function fillArticleWords(connection: Connection): Promise<void> {
  for (;;) {
    const rows = await connection.read<{ id: string; title: string; text: string; language: string }>(
      `MATCH (r:Article) WHERE r.words IS NULL
       RETURN r.id AS id, r.title AS title, r.text AS text, r.language AS language LIMIT $page`,
      { page: integer(PAGE) },
    );
    if (rows.length === 0) return;
    const words = rows.map((row) => ({ id: row.id, words: articleSearchWords(row) }));
    await connection.write((run) =>
      run('UNWIND $rows AS row MATCH (r:Article {id: row.id}) SET r.words = row.words', { rows: words }),
    );
  }
}
