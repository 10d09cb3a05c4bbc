import { Upsert } from './upsert.ts';
import { add, type WriteSession } from './write-session.ts';

/** Quotes; whether one is current follows from its article. */
export function writeQuotes(session: WriteSession): void {
  const { database, batch } = session;
  const upsert = new Upsert(database, 'quote');
  const isCurrent = currentArticles(session);
  const retire = database.prepare('UPDATE quote SET current = 0 WHERE id = ?');
  for (const quote of batch.nodes.quote.values()) {
    const result = upsert.write(quote);
    session.count(result.outcome);
    if (result.outcome === 'same') continue;
    const current = isCurrent(quote.articleId);
    if (result.outcome === 'created' && !current) retire.run(quote.id);
    if (result.outcome === 'created' && current && quote.speakerId) add(session.newQuotes, quote.speakerId);
    if (result.outcome === 'updated') {
      for (const speaker of [quote.speakerId, result.before.speakerId])
        if (speaker) session.speakers.add(speaker);
      database.run('UPDATE quote SET current = ? WHERE id = ?', current ? 1 : 0, quote.id);
    }
  }
}

/** Whether an article is current, looked up once for each. */
export function currentArticles({ database }: WriteSession): (articleId: string) => boolean {
  const known = new Map<string, boolean>();
  const find = database.prepare('SELECT current FROM article WHERE id = ?');
  return (articleId) => {
    let current = known.get(articleId);
    if (current === undefined) {
      current = (find.get(articleId) as { current: number } | undefined)?.current === 1;
      known.set(articleId, current);
    }
    return current;
  };
}
