import type { GraphBatch, WriteReport } from '../../../model/batch.ts';
import { DixitError } from '../../../model/error.ts';
import { type PreparedBatch, prepareBatch } from '../../lib/prepare-batch.ts';
import type { Database } from '../database.ts';
import { deferIndexes } from '../write/defer-indexes.ts';
import { refreshAllClaims } from '../write/refresh-all-claims.ts';
import { refreshArticleEntities } from '../write/refresh-article-entities.ts';
import { refreshClaims } from '../write/refresh-claims.ts';
import { refreshColumns } from '../write/refresh-columns.ts';
import { refreshSpeakers } from '../write/refresh-speakers.ts';
import { refreshAssertionWords, refreshClaimWords } from '../write/refresh-words.ts';
import { writeChanges } from '../write/write-changes.ts';
import { WriteSession } from '../write/write-session.ts';
import { writeGiven } from './write.ts';

/**
 * Many batches in one transaction, with the result of writing them one after another. What is derived is brought up to
 * date once, and into an empty graph the indexes are built when all is there: entries that come sorted cost a tenth of
 * entries that come as they may.
 */
export function load(database: Database, batches: Iterable<GraphBatch>): WriteReport {
  const empty =
    !database.get('SELECT 1 FROM article LIMIT 1') && !database.get('SELECT 1 FROM claim LIMIT 1');
  if (!empty) return loadInto(database, batches, false);
  // Pages of a long transaction are looked for in all of the write-ahead log; a new file is written to directly. Where
  // another process has the file open the log stays, and the load only takes longer.
  journal(database, 'DELETE');
  try {
    return loadInto(database, batches, true);
  } finally {
    journal(database, 'WAL');
  }
}

function journal(database: Database, mode: 'DELETE' | 'WAL'): void {
  try {
    database.get(`PRAGMA journal_mode = ${mode}`);
  } catch (error) {
    if (!(error instanceof DixitError) || error.code !== 'STORE_UNREACHABLE') throw error;
  }
}

function loadInto(database: Database, batches: Iterable<GraphBatch>, empty: boolean): WriteReport {
  return database.transaction(() => {
    const session = new WriteSession(database, prepareBatch({}), new Map());
    let deferred = empty ? deferIndexes(database) : null;
    for (const given of batches) {
      session.batch = prepareBatch(given);
      session.moves = [];
      const before = session.created + session.updated;
      const changes = changesGraph(session.batch);
      // What changes what is there has to find it.
      if (changes && deferred) {
        deferred.restore();
        deferred = null;
      }
      writeGiven(session);
      if (changes || session.moves.length > 0) session.written?.clear();
      refreshArticleEntities(session);
      refreshColumns(session);
      refreshAssertionWords(session);
      if (session.created + session.updated > before) writeChanges(database, session.batch.changes);
    }
    // Speakers that did not only grow are counted by an index.
    if (deferred && session.speakers.size > 0) {
      deferred.restore();
      deferred = null;
    }
    refreshSpeakers(session);
    if (deferred) refreshAllClaims(database);
    else refreshClaims(session);
    refreshClaimWords(session);
    deferred?.restore();
    return { created: session.created, updated: session.updated };
  });
}

/** Whether a batch does more than add to what is there. */
function changesGraph({ nodes, moves, removed, originMoves, retired }: PreparedBatch): boolean {
  if (moves.size + removed.length + originMoves.length + retired.length > 0) return true;
  return nodes.article.values().some(({ supersedesId }) => supersedesId !== null);
}
