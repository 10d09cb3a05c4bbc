import type { GraphBatch, WriteReport } from '../../../model/batch.ts';
import { prepareBatch } from '../../lib/prepare-batch.ts';
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

/**
 * One batch in one transaction. Order: nodes before what names them, moves once everything given is in place, removals
 * once nothing may lead there any more, and last whatever is derived.
 */
export function write(connection: Connection, given: GraphBatch): Promise<WriteReport> {
  const batch = prepareBatch(given);
  return connection.write(async (run) => {
    const session = new WriteSession(run, batch);
    const stored = await readStored(session);
    await writeEntities(session, stored);
    const current = await writeArticles(session, stored);
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
