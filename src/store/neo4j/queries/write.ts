import { setImmediate } from 'node:timers/promises';
import type { GraphBatch, WriteReport } from '../../../model/batch.ts';
import { articleSearchWords } from '../../lib/article-search-words.ts';
import { type PreparedBatch, prepareBatch } from '../../lib/prepare-batch.ts';
import type { Connection } from '../connection.ts';
import { applyMoves } from '../write/apply-moves.ts';
import { applyOriginMoves } from '../write/apply-origin-moves.ts';
import { refresh } from '../write/refresh.ts';
import { removeNodes } from '../write/remove-nodes.ts';
import { readStored } from '../write/stored.ts';
import { retire, writeArticles, writeMentions } from '../write/write-articles.ts';
import { writeAssertions } from '../write/write-assertions.ts';
import { writeChanges } from '../write/write-changes.ts';
import { writeClaims } from '../write/write-claims.ts';
import { writeEntities } from '../write/write-entities.ts';
import { writeJudgements } from '../write/write-judgements.ts';
import { writeLinks } from '../write/write-links.ts';
import { writeQuotes } from '../write/write-quotes.ts';
import { WriteSession } from '../write/write-session.ts';

/** Articles whose words are found at once: between them the answers of the server are heard. */
const AT_ONCE = 20;

/** What the full-text index holds of each article, found while the server reads what it has. */
async function wordsOf({ nodes }: PreparedBatch): Promise<ReadonlyMap<string, string>> {
  const words = new Map<string, string>();
  for (const article of nodes.article.values()) {
    // What was asked of the server leaves with the end of the turn.
    if (words.size % AT_ONCE === 0) await setImmediate();
    words.set(article.id, articleSearchWords(article));
  }
  return words;
}

/**
 * One batch in one transaction. Order: nodes before what names them, moves once everything given is in place, removals
 * once nothing may lead there any more, and last whatever is derived.
 */
export function write(connection: Connection, given: GraphBatch): Promise<WriteReport> {
  const batch = prepareBatch(given);
  return connection.write(async (run) => {
    const session = new WriteSession(run, batch);
    const [stored, words] = await Promise.all([readStored(session), wordsOf(batch)]);
    await writeEntities(session, stored);
    const current = await writeArticles(session, stored, words);
    await Promise.all([
      writeMentions(session, stored),
      writeQuotes(session, stored, current),
      writeClaims(session, stored),
      writeAssertions(session, stored, current),
      writeJudgements(session, stored),
    ]);
    await writeLinks(session);
    await applyMoves(session);
    await applyOriginMoves(session);
    await retire(session, batch.retired);
    await removeNodes(session);
    await refresh(session);
    const { created, updated } = session;
    if (created + updated > 0)
      await writeChanges((text, parameters) => session.run(text, parameters), batch.changes);
    return { created, updated };
  });
}
