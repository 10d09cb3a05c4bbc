import { followMoves } from '../../lib/follow-moves.ts';
import { nodeOf, selectOf } from '../columns.ts';
import { Upsert } from './upsert.ts';
import { writeClaim } from './write-claims.ts';
import type { Move, WriteSession } from './write-session.ts';

/** Forms that now belong to another canonical node: every stored reference to the form follows. */
export function applyMoves(session: WriteSession): void {
  const { database, batch } = session;
  for (const [formId, to] of batch.moves) {
    const table = formId.startsWith('clm_') ? 'claim_form' : 'entity_form';
    const before = database.get<{ canonicalId: string }>(
      `SELECT canonicalId FROM ${table} WHERE id = ?`,
      formId,
    );
    if (!before || before.canonicalId === to) continue;
    database.run(`UPDATE ${table} SET canonicalId = ? WHERE id = ?`, to, formId);
    session.updated++;
    session.moves.push({ formId, from: before.canonicalId, to });
  }
  const claimMoves = session.moves.filter(({ formId }) => formId.startsWith('clm_'));
  const entityMoves = session.moves.filter(({ formId }) => !formId.startsWith('clm_'));
  for (const move of claimMoves) moveClaimForm(session, move);
  for (const move of entityMoves) moveEntityForm(session, move);
  moveClaims(session, entityMoves);
}

function moveClaimForm(
  { database, claims, assertionWords, changedAssertions }: WriteSession,
  { formId, from, to }: Move,
): void {
  const moved = database.all<{ id: string }>(
    'UPDATE assertion SET claimId = ?3 WHERE claimId = ?2 AND claimFormId = ?1 RETURNING id',
    formId,
    from,
    to,
  );
  for (const { id } of moved) {
    assertionWords.add(id);
    changedAssertions.add(id);
  }
  claims.add(from).add(to);
}

function moveEntityForm(
  { database, speakers, articles, assertionWords, changedAssertions }: WriteSession,
  { formId, from, to }: Move,
): void {
  const moved = database.all<{ id: string }>(
    'UPDATE assertion SET speakerId = ?3 WHERE speakerId = ?2 AND speakerFormId = ?1 RETURNING id',
    formId,
    from,
    to,
  );
  for (const { id } of moved) {
    assertionWords.add(id);
    changedAssertions.add(id);
  }
  database.run(
    'UPDATE quote SET speakerId = ?3 WHERE speakerId = ?2 AND speakerFormId = ?1',
    formId,
    from,
    to,
  );
  speakers.add(from).add(to);
  // Every article with the form mentions the entity it belonged to.
  for (const { articleId } of database.all<{ articleId: string }>(
    `SELECT e.articleId FROM article_entity e JOIN article_form a ON a.articleId = e.articleId AND a.formId = ?
     WHERE e.entityId = ?`,
    formId,
    from,
  )) {
    articles.add(articleId);
  }
}

/** Claims that name a moved form through the form they take their text from. Claims given in full are left as given. */
function moveClaims(session: WriteSession, moves: readonly Move[]): void {
  const { database, batch } = session;
  const upsert = new Upsert(database, 'claim');
  const touched = new Set<string>();
  for (const { from } of moves) {
    for (const { claimId } of database.all<{ claimId: string }>(
      'SELECT claimId FROM claim_entity WHERE entityId = ?',
      from,
    )) {
      if (!batch.nodes.claim.has(claimId)) touched.add(claimId);
    }
  }
  for (const id of touched) {
    const claim = nodeOf(
      'claim',
      database.get(`SELECT ${selectOf('claim', 'c')} FROM claim c WHERE id = ?`, id)!,
    );
    const form = database.get(
      `SELECT ${selectOf('claimForm', 'f')} FROM claim_form f
       WHERE canonicalId = ? AND text = ? AND language = ? ORDER BY id LIMIT 1`,
      id,
      claim.text,
      claim.language,
    );
    const followed = form && followMoves(claim, nodeOf('claimForm', form), moves);
    if (followed) writeClaim(session, upsert, followed);
  }
}
