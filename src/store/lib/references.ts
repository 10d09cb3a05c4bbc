import { DixitError } from '../../model/error.ts';
import type { Kind } from '../fields.ts';
import type { PreparedBatch } from './prepare-batch.ts';

/** Ids that a batch names and does not bring along, by kind, each with who names it. */
export type OpenReferences = ReadonlyMap<Kind, ReadonlyMap<string, string>>;

/**
 * What must be in the store for a batch to leave no reference that leads nowhere. The servers cannot check this alike
 * (Neo4j drops a relationship to a missing node without a word), so the write layer does. One reference may be open: the
 * article that `supersedesId` names may come later.
 */
export function openReferences(batch: PreparedBatch): OpenReferences {
  const open = new Map<Kind, Map<string, string>>();
  const { nodes } = batch;
  function need(kind: Kind, id: string | null, by: string): void {
    if (id === null || nodes[kind].has(id)) return;
    let ids = open.get(kind);
    if (!ids) open.set(kind, (ids = new Map()));
    if (!ids.has(id)) ids.set(id, by);
  }
  const source = (kind: Kind, id: string | null, by: string) =>
    need(id?.startsWith('uns_') ? 'unnamedSource' : kind, id, by);

  for (const { id, outletId, originId } of nodes.article.values()) {
    need('entityForm', outletId, id);
    need('origin', originId, id);
  }
  for (const { id, creditedToId } of nodes.origin.values()) need('entityForm', creditedToId, id);
  for (const { id, canonicalId } of nodes.entityForm.values()) need('entity', canonicalId, id);
  for (const { id, articleId } of nodes.unnamedSource.values()) need('article', articleId, id);
  for (const { articleId, formId } of batch.articleForms) {
    need('article', articleId, 'a mention');
    need('entityForm', formId, 'a mention');
  }
  for (const { id, articleId, speakerFormId, speakerId } of nodes.quote.values()) {
    need('article', articleId, id);
    source('entityForm', speakerFormId, id);
    source('entity', speakerId, id);
  }
  for (const { id, subjectId, objectId, aboutIds } of nodes.claim.values()) {
    for (const entity of [subjectId, objectId, ...aboutIds]) need('entity', entity, id);
  }
  for (const form of nodes.claimForm.values()) {
    for (const entity of [form.subjectFormId, form.objectFormId, ...form.aboutFormIds]) {
      need('entityForm', entity, form.id);
    }
    need('claim', form.canonicalId, form.id);
  }
  for (const one of nodes.assertion.values()) {
    need('article', one.articleId, one.id);
    need('claimForm', one.claimFormId, one.id);
    need('claim', one.claimId, one.id);
    source('entityForm', one.speakerFormId, one.id);
    source('entity', one.speakerId, one.id);
    need('entityForm', one.outletId, one.id);
    need('origin', one.originId, one.id);
    for (const via of one.viaFormIds) source('entityForm', via, one.id);
    for (const quote of one.quoteIds) need('quote', quote, one.id);
  }
  for (const { kind, from, to } of batch.claimLinks) {
    need('claim', from, `a ${kind} link`);
    need('claim', to, `a ${kind} link`);
  }
  for (const { id, kind, left, right } of nodes.judgement.values()) {
    const judged = kind === 'entity' ? 'entityForm' : kind === 'claim' ? 'claimForm' : 'article';
    need(judged, left, id);
    need(judged, right, id);
  }
  for (const [formId, canonicalId] of batch.moves) {
    const claim = formId.startsWith('clm_');
    need(claim ? 'claimForm' : 'entityForm', formId, 'a move');
    need(claim ? 'claim' : 'entity', canonicalId, `the move of ${formId}`);
  }
  for (const { articleId, originId } of batch.originMoves) {
    need('article', articleId, 'a move to another origin');
    need('origin', originId, `the move of ${articleId}`);
  }
  return open;
}

export function missingReference(kind: Kind, id: string, by: string): DixitError {
  return new DixitError(
    'ID_NOT_FOUND',
    `${by} names the ${kind} "${id.slice(0, 60)}", which is neither in the batch nor in the store; write it first or with it`,
  );
}

export function stillNamed(id: string, by: string): DixitError {
  return new DixitError(
    'ARGUMENT_INVALID',
    `"${id.slice(0, 60)}" cannot be removed: ${by} still leads to it; move its forms in the same batch`,
  );
}
