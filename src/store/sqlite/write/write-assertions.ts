import type { AssertionNode } from '../../../model/graph.ts';
import { publishedKey } from '../../lib/published-key.ts';
import type { Database } from '../database.ts';
import { Upsert } from './upsert.ts';
import { currentArticles } from './write-quotes.ts';
import { add, type WriteSession } from './write-session.ts';

/** Assertions with their quotes and go-betweens. One is current only while its article is. */
export function writeAssertions(session: WriteSession): void {
  const { database, batch } = session;
  const upsert = new Upsert(database, 'assertion');
  const isCurrent = currentArticles(session);
  for (const given of batch.nodes.assertion.values()) {
    const current = given.current && isCurrent(given.articleId);
    const assertion = current === given.current ? given : { ...given, current };
    const result = upsert.write(assertion);
    session.count(result.outcome);
    if (result.outcome === 'same') continue;
    session.claims.add(assertion.claimId);
    if (result.outcome === 'created') {
      session.newWords.set(result.row, assertion);
      if (current) add(session.newAssertions, assertion.speakerId);
      link(database, assertion);
    } else {
      session.assertionWords.add(assertion.id);
      session.changedAssertions.add(assertion.id);
      session.claims.add(result.before.claimId);
      session.speakers.add(assertion.speakerId).add(result.before.speakerId);
      database.run('DELETE FROM assertion_quote WHERE assertionId = ?', assertion.id);
      database.run('DELETE FROM assertion_via WHERE assertionId = ?', assertion.id);
      link(database, assertion);
    }
  }
}

function link(database: Database, { id, quoteIds, viaFormIds, publishedAt }: AssertionNode): void {
  if (quoteIds.length > 0) {
    const insert = database.prepare(
      'INSERT INTO assertion_quote (assertionId, quoteId) VALUES (?, ?) ON CONFLICT DO NOTHING',
    );
    for (const quoteId of quoteIds) insert.run(id, quoteId);
  }
  if (viaFormIds.length > 0) {
    const insert = database.prepare(
      'INSERT INTO assertion_via (assertionId, position, formId, publishedKey) VALUES (?, ?, ?, ?)',
    );
    viaFormIds.forEach((formId, position) => {
      insert.run(id, position, formId, publishedKey(publishedAt));
    });
  }
}
