/**
 * What each kind of node is made of, in one place for both back ends: the columns of SQLite, the properties of Neo4j and
 * the lines of the digest follow from it. The types make a field that is added to the model and forgotten here an error.
 */
import type {
  ArticleNode,
  AssertionNode,
  ClaimForm,
  ClaimNode,
  EntityForm,
  EntityNode,
  Judgement,
  OriginNode,
  QuoteNode,
  UnnamedSourceNode,
} from '../model/graph.ts';

/** `texts` and `numbers` are lists; `json` is anything deeper. */
export type FieldType = 'text' | 'integer' | 'number' | 'flag' | 'texts' | 'numbers' | 'json';
export type Fields<T> = { readonly [K in keyof Required<T>]: FieldType };

export interface Kinds {
  article: ArticleNode;
  origin: OriginNode;
  entity: EntityNode;
  unnamedSource: UnnamedSourceNode;
  entityForm: EntityForm;
  quote: QuoteNode;
  claim: ClaimNode;
  claimForm: ClaimForm;
  assertion: AssertionNode;
  judgement: Judgement;
}
export type Kind = keyof Kinds;

export const FIELDS: { readonly [K in Kind]: Fields<Kinds[K]> } = {
  article: {
    id: 'text',
    url: 'text',
    file: 'text',
    title: 'text',
    language: 'text',
    publishedAt: 'text',
    modifiedAt: 'text',
    recordedAt: 'text',
    text: 'text',
    fingerprint: 'text',
    signature: 'numbers',
    authors: 'texts',
    credits: 'texts',
    current: 'flag',
    outletId: 'text',
    outlet: 'text',
    originId: 'text',
    originReason: 'text',
    supersedesId: 'text',
    withdrawnAt: 'text',
  },
  origin: { id: 'text', label: 'text', creditedToId: 'text' },
  entity: {
    id: 'text',
    kind: 'text',
    name: 'text',
    aliases: 'texts',
    descriptions: 'texts',
    gender: 'text',
    country: 'text',
    wikidataId: 'text',
  },
  unnamedSource: { id: 'text', name: 'text', document: 'flag', articleId: 'text' },
  entityForm: {
    id: 'text',
    kind: 'text',
    name: 'text',
    normal: 'text',
    keys: 'texts',
    aliases: 'texts',
    descriptions: 'texts',
    gender: 'text',
    country: 'text',
    wikidataId: 'text',
    canonicalId: 'text',
  },
  quote: {
    id: 'text',
    articleId: 'text',
    text: 'text',
    start: 'integer',
    end: 'integer',
    rule: 'text',
    confidence: 'number',
    cue: 'text',
    speakerFormId: 'text',
    speakerId: 'text',
    publishedAt: 'text',
  },
  claim: {
    id: 'text',
    text: 'text',
    language: 'text',
    predicate: 'text',
    predicateClass: 'text',
    subject: 'text',
    object: 'text',
    subjectId: 'text',
    objectId: 'text',
    aboutIds: 'texts',
    figures: 'json',
    when: 'text',
  },
  claimForm: {
    id: 'text',
    text: 'text',
    language: 'text',
    predicate: 'text',
    predicateClass: 'text',
    subject: 'text',
    object: 'text',
    subjectFormId: 'text',
    objectFormId: 'text',
    aboutFormIds: 'texts',
    figures: 'json',
    when: 'text',
    keys: 'texts',
    canonicalId: 'text',
  },
  assertion: {
    id: 'text',
    articleId: 'text',
    claimFormId: 'text',
    claimId: 'text',
    speakerFormId: 'text',
    speakerId: 'text',
    stance: 'text',
    certainty: 'text',
    direct: 'flag',
    text: 'text',
    start: 'integer',
    end: 'integer',
    cue: 'text',
    rule: 'text',
    confidence: 'number',
    detail: 'text',
    saidAt: 'text',
    publishedAt: 'text',
    language: 'text',
    outletId: 'text',
    originId: 'text',
    current: 'flag',
    viaFormIds: 'texts',
    quoteIds: 'texts',
  },
  judgement: {
    id: 'text',
    kind: 'text',
    left: 'text',
    right: 'text',
    verdict: 'text',
    score: 'number',
    reason: 'text',
    features: 'json',
    by: 'text',
    at: 'text',
    revokedAt: 'text',
  },
};

export const FIELD_NAMES = Object.fromEntries(
  Object.entries(FIELDS).map(([kind, fields]) => [kind, Object.keys(fields)]),
) as unknown as { readonly [K in Kind]: readonly string[] };

/** Times of recording: kept from the first write while nothing else changes, and no part of the digest. */
export const RECORDED: { readonly [K in Kind]?: readonly string[] } = {
  article: ['recordedAt'],
  judgement: ['at'],
};

/** Fields whose value is a time of recording but whose presence is a fact: the digest holds "set" or null. */
export const RECORDED_FACTS: { readonly [K in Kind]?: readonly string[] } = {
  article: ['withdrawnAt'],
  judgement: ['revokedAt'],
};
