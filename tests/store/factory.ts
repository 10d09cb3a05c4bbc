/** Small makers of graph nodes for store tests: sensible defaults, content-derived ids, one short call each. */
import { createHash } from 'node:crypto';
import type { GraphBatch } from '../../src/model/batch.ts';
import type { EntityKind } from '../../src/model/extraction.ts';
import { fold } from '../../src/model/fold.ts';
import type {
  ArticleNode,
  AssertionNode,
  ClaimForm,
  ClaimNode,
  EntityForm,
  EntityNode,
  Judgement,
  MentionRow,
  OriginNode,
  QuoteNode,
  UnnamedSourceNode,
} from '../../src/model/graph.ts';
import { contentId } from '../../src/model/id.ts';

const NOW = '2024-05-06T07:08:09.000Z';

export function entityForm(
  name: string,
  kind: EntityKind = 'Person',
  over: Partial<EntityForm> = {},
): EntityForm {
  const normal = fold(name);
  const id = contentId(kind, normal);
  return {
    id,
    kind,
    name,
    normal,
    keys: normal.split(' '),
    aliases: [],
    descriptions: [],
    gender: 'unknown',
    country: null,
    wikidataId: null,
    canonicalId: id,
    ...over,
  };
}

export function entity(form: EntityForm, over: Partial<EntityNode> = {}): EntityNode {
  const { kind, name, aliases, descriptions, gender, country, wikidataId, canonicalId } = form;
  return { id: canonicalId, kind, name, aliases, descriptions, gender, country, wikidataId, ...over };
}

export function origin(label: string, over: Partial<OriginNode> = {}): OriginNode {
  return { id: contentId('Origin', label), label, creditedToId: null, ...over };
}

/** @param from the origin; by default one of the article's own, which the batch must hold too */
export function article(title: string, over: Partial<ArticleNode> = {}): ArticleNode {
  const text = over.text ?? `${title}. Le reste du texte de l’article.`;
  return {
    id: contentId('Article', title, text),
    url: `https://exemple.test/${encodeURIComponent(title.toWellFormed())}`,
    file: null,
    title,
    language: 'fr',
    publishedAt: '2023-03-21',
    modifiedAt: null,
    recordedAt: NOW,
    text,
    fingerprint: createHash('sha256').update(text).digest('hex'),
    signature: signature(title),
    authors: [],
    credits: [],
    current: true,
    outletId: null,
    outlet: null,
    originId: contentId('Origin', title),
    originReason: 'its own text',
    supersedesId: null,
    withdrawnAt: null,
    ...over,
  };
}

/** 128 numbers that another seed shares only by chance; `changed` of them, spread evenly, differ. */
export function signature(seed: string, changed = 0): number[] {
  const step = changed === 0 ? Number.POSITIVE_INFINITY : Math.floor(128 / changed);
  return Array.from({ length: 128 }, (_, at) => {
    const suffix = at % step === 0 && changed > 0 ? 'changed' : '';
    return createHash('sha256').update(`${seed}${at}${suffix}`).digest().readUInt32BE(0);
  });
}

export interface ClaimParts {
  readonly subject?: EntityForm;
  readonly object?: EntityForm;
  readonly about?: readonly EntityForm[];
}

export function claimForm(text: string, parts: ClaimParts = {}, over: Partial<ClaimForm> = {}): ClaimForm {
  const id = contentId('Claim', fold(text));
  return {
    id,
    text,
    language: 'fr',
    predicate: 'livrer',
    predicateClass: 'supply',
    subject: parts.subject?.name ?? '',
    object: parts.object?.name ?? '',
    subjectFormId: parts.subject?.id ?? null,
    objectFormId: parts.object?.id ?? null,
    aboutFormIds: (parts.about ?? []).map((form) => form.id),
    figures: [],
    when: null,
    keys: fold(text).split(' ').slice(0, 3),
    canonicalId: id,
    ...over,
  };
}

export function claim(form: ClaimForm, parts: ClaimParts = {}, over: Partial<ClaimNode> = {}): ClaimNode {
  const { text, language, predicate, predicateClass, subject, object, figures, when, canonicalId } = form;
  return {
    id: canonicalId,
    text,
    language,
    predicate,
    predicateClass,
    subject,
    object,
    subjectId: parts.subject?.canonicalId ?? null,
    objectId: parts.object?.canonicalId ?? null,
    aboutIds: (parts.about ?? []).map((form) => form.canonicalId),
    figures,
    when,
    ...over,
  };
}

export function unnamedSource(
  name: string,
  of: ArticleNode,
  over: Partial<UnnamedSourceNode> = {},
): UnnamedSourceNode {
  return { id: contentId('UnnamedSource', of.id, name), name, document: false, articleId: of.id, ...over };
}

type AnySpeaker = EntityForm | UnnamedSourceNode;

function canonicalOf(speaker: AnySpeaker): string {
  return 'canonicalId' in speaker ? speaker.canonicalId : speaker.id;
}

export function quote(
  of: ArticleNode,
  text: string,
  speaker: AnySpeaker | null,
  over: Partial<QuoteNode> = {},
): QuoteNode {
  return {
    id: contentId('Quote', of.id, text),
    articleId: of.id,
    text,
    start: 10,
    end: 10 + text.length,
    rule: 'quotes/cue-after',
    confidence: 0.9,
    cue: 'a déclaré',
    speakerFormId: speaker?.id ?? null,
    speakerId: speaker && canonicalOf(speaker),
    publishedAt: of.publishedAt,
    ...over,
  };
}

export function assertion(
  of: ArticleNode,
  form: ClaimForm,
  speaker: AnySpeaker,
  over: Partial<AssertionNode> = {},
): AssertionNode {
  const stance = over.stance ?? 'AFFIRMS';
  const text = over.text ?? form.text;
  return {
    id: contentId('Assertion', of.id, form.id, speaker.id, stance, text),
    articleId: of.id,
    claimFormId: form.id,
    claimId: form.canonicalId,
    speakerFormId: speaker.id,
    speakerId: canonicalOf(speaker),
    stance,
    certainty: 'STATED',
    direct: false,
    text,
    start: 20,
    end: 20 + text.length,
    cue: 'affirme',
    rule: 'assertions/that-clause',
    confidence: 0.8,
    detail: 'subject of the verb',
    saidAt: null,
    publishedAt: of.publishedAt,
    language: of.language,
    outletId: of.outletId,
    originId: of.originId,
    current: true,
    viaFormIds: [],
    quoteIds: [],
    ...over,
  };
}

export function mention(
  of: ArticleNode,
  form: EntityForm,
  start: number,
  over: Partial<MentionRow> = {},
): MentionRow {
  return {
    articleId: of.id,
    formId: form.id,
    start,
    end: start + form.name.length,
    text: form.name,
    form: 'name',
    rule: 'names/person',
    ...over,
  };
}

export function judgement(
  kind: Judgement['kind'],
  a: { readonly id: string },
  b: { readonly id: string },
  over: Partial<Judgement> = {},
): Judgement {
  const [left, right] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
  return {
    id: contentId('Judgement', kind, left, right, over.by ?? 'rule'),
    kind,
    left,
    right,
    verdict: 'SAME',
    score: 0.9,
    reason: 'same last name',
    features: [{ name: 'last name', weight: 0.9, left: 'poutine', right: 'putin' }],
    by: 'rule:names/last-name',
    at: NOW,
    revokedAt: null,
    ...over,
  };
}

/** Batches put together; lists of the same name are joined. */
export function together(...batches: readonly GraphBatch[]): GraphBatch {
  const all: Record<string, unknown[]> = {};
  for (const batch of batches) {
    for (const [name, list] of Object.entries(batch))
      all[name] = [...(all[name] ?? []), ...(list as unknown[])];
  }
  return all as GraphBatch;
}
