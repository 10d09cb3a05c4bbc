import { bands } from '../../../model/fingerprint.ts';
import type { ArticleNode } from '../../../model/graph.ts';
import { articleSearchWords } from '../../lib/article-search-words.ts';
import { publishedKey } from '../../lib/published-key.ts';
import { insertRows } from '../lib/insert-rows.ts';
import { Upsert } from './upsert.ts';
import type { WriteSession } from './write-session.ts';

/**
 * Articles with the bands of their signatures. An article once retired stays so, and so does one that a stored article
 * supersedes, whichever came first.
 */
export function writeArticles(session: WriteSession): void {
  const { database, batch } = session;
  const upsert = new Upsert(database, 'article');
  const stored = database.prepare('SELECT current, withdrawnAt, recordedAt FROM article WHERE id = ?');
  const superseded = database.prepare('SELECT 1 FROM article WHERE supersedesId = ? LIMIT 1');
  const addBand = database.prepare(
    'INSERT INTO article_band (band, article) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const dropBand = database.prepare('DELETE FROM article_band WHERE band = ? AND article = ?');
  const enterWords = database.prepare('INSERT OR REPLACE INTO article_text (rowid, words) VALUES (?, ?)');
  const supersededHere = new Set<string>();
  const newBands: [band: string, row: number][] = [];
  for (const { supersedesId } of batch.nodes.article.values())
    if (supersedesId) supersededHere.add(supersedesId);

  for (const given of batch.nodes.article.values()) {
    const before = stored.get(given.id) as
      | { current: number; withdrawnAt: string | null; recordedAt: string }
      | undefined;
    const article: ArticleNode = {
      ...given,
      current:
        given.current &&
        before?.current !== 0 &&
        !supersededHere.has(given.id) &&
        superseded.get(given.id) === undefined,
      withdrawnAt: before?.withdrawnAt ?? given.withdrawnAt,
      recordedAt: before?.recordedAt ?? given.recordedAt,
    };
    const result = upsert.write(article);
    session.count(result.outcome);
    if (result.outcome === 'created') {
      for (const band of bands(article.signature)) newBands.push([band, result.row]);
      enterWords.run(result.row, articleSearchWords(article));
      session.newArticles.add(article.id);
    } else if (result.outcome === 'updated') {
      const { row } = database.get<{ row: number }>('SELECT row FROM article WHERE id = ?', article.id)!;
      for (const band of bands(result.before.signature)) dropBand.run(band, row);
      for (const band of bands(article.signature)) addBand.run(band, row);
      if (result.before.title !== article.title || result.before.text !== article.text)
        enterWords.run(row, articleSearchWords(article));
      database.run(
        'UPDATE article_entity SET publishedKey = ? WHERE articleId = ?',
        publishedKey(article.publishedAt),
        article.id,
      );
      if (!article.current) retireFacts(session, article.id);
    }
  }
  // In the order of the table: neighbours fall on the same page.
  newBands.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  insertRows(database, 'article_band (band, article)', newBands, 'ON CONFLICT DO NOTHING');
  // A correction that arrives after the text it corrects.
  for (const id of supersededHere) retire(session, id, null);
}

/** Takes an article out of what is current, with the assertions and quotes that rest on it. */
export function retire(session: WriteSession, articleId: string, withdrawnAt: string | null): void {
  const changed = session.database.run(
    `UPDATE article SET current = 0, withdrawnAt = coalesce(withdrawnAt, ?2)
     WHERE id = ?1 AND (current = 1 OR (withdrawnAt IS NULL AND ?2 IS NOT NULL))`,
    articleId,
    withdrawnAt,
  );
  if (changed === 0) return;
  session.updated++;
  retireFacts(session, articleId);
}

function retireFacts(session: WriteSession, articleId: string): void {
  const { database } = session;
  const assertions = database.all<{ id: string; claimId: string; speakerId: string }>(
    'UPDATE assertion SET current = 0 WHERE articleId = ? AND current = 1 RETURNING id, claimId, speakerId',
    articleId,
  );
  for (const { id, claimId, speakerId } of assertions) {
    session.changedAssertions.add(id);
    session.claims.add(claimId);
    session.speakers.add(speakerId);
  }
  const quotes = database.all<{ speakerId: string | null }>(
    'UPDATE quote SET current = 0 WHERE articleId = ? AND current = 1 RETURNING speakerId',
    articleId,
  );
  for (const { speakerId } of quotes) if (speakerId) session.speakers.add(speakerId);
}
