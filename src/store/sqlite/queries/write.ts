import type { GraphBatch, WriteReport } from '../../../model/batch.ts';
import { prepareBatch } from '../../lib/prepare-batch.ts';
import type { Database } from '../database.ts';
import { applyMoves } from '../write/apply-moves.ts';
import { applyOriginMoves } from '../write/apply-origin-moves.ts';
import { checkReferences } from '../write/check-references.ts';
import { refreshArticleEntities } from '../write/refresh-article-entities.ts';
import { refreshClaims } from '../write/refresh-claims.ts';
import { refreshColumns } from '../write/refresh-columns.ts';
import { refreshSpeakers } from '../write/refresh-speakers.ts';
import { refreshWords } from '../write/refresh-words.ts';
import { removeNodes } from '../write/remove-nodes.ts';
import { Upsert } from '../write/upsert.ts';
import { retire, writeArticles } from '../write/write-articles.ts';
import { writeAssertions } from '../write/write-assertions.ts';
import { writeChanges } from '../write/write-changes.ts';
import { writeClaims } from '../write/write-claims.ts';
import { writeEntities } from '../write/write-entities.ts';
import { writeForms } from '../write/write-forms.ts';
import { writeLinks } from '../write/write-links.ts';
import { writeMentions } from '../write/write-mentions.ts';
import { writeQuotes } from '../write/write-quotes.ts';
import { WriteSession } from '../write/write-session.ts';

/** One batch in one transaction. */
export function write(database: Database, given: GraphBatch): WriteReport {
  const batch = prepareBatch(given);
  return database.transaction(() => {
    const session = new WriteSession(database, batch);
    writeGiven(session);
    refreshArticleEntities(session);
    refreshClaims(session);
    refreshSpeakers(session);
    refreshColumns(session);
    refreshWords(session);
    const { created, updated } = session;
    // A batch that changed nothing leaves no line: writing it twice is writing it once.
    if (created + updated > 0) writeChanges(database, batch.changes);
    return { created, updated };
  });
}

/**
 * What the session's batch says, without what is derived. Order: nodes before what names them, moves once everything given
 * is in place, removals once nothing may lead there any more.
 */
export function writeGiven(session: WriteSession): void {
  const { batch } = session;
  checkReferences(session);
  writePlain(session, 'origin');
  writeEntities(session);
  writeArticles(session);
  writeForms(session);
  writeMentions(session);
  writeQuotes(session);
  writeClaims(session);
  writeAssertions(session);
  writeLinks(session);
  writePlain(session, 'judgement');
  applyMoves(session);
  applyOriginMoves(session);
  for (const { articleId, withdrawnAt } of batch.retired) retire(session, articleId, withdrawnAt);
  removeNodes(session);
}

function writePlain(session: WriteSession, kind: 'origin' | 'judgement'): void {
  const upsert = new Upsert(session.database, kind);
  for (const node of session.batch.nodes[kind].values()) session.count(upsert.write(node as never).outcome);
}
