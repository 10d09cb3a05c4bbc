/**
 * The graph's nodes as stores keep them. Labels and relationship types are those of docs/architecture.md; a field
 * that names another node holds its id.
 *
 * Two layers. *Forms* are what articles contribute and never change identity: one EntityForm per distinct name
 * (with its kind), one ClaimForm per distinct proposition. *Canonical* nodes (Entity, Claim, Origin) are the
 * connected components of forms under live SAME judgements; their id is the smallest form id of the component, so
 * every form id ever handed out still resolves (`canonicalId`).
 */
import type { Certainty, EntityKind, Figure, Stance } from './extraction.ts';
import type { JobAction } from './job.ts';

export interface ArticleNode {
  readonly id: string;
  readonly url: string | null;
  readonly file: string | null;
  readonly title: string;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** ISO date-time of first recording. Not part of the digest. */
  readonly recordedAt: string;
  readonly text: string;
  /** Exact fingerprint (hex). */
  readonly fingerprint: string;
  /** MinHash signature for near-copies. */
  readonly signature: readonly number[];
  readonly authors: readonly string[];
  readonly credits: readonly string[];
  /** False once superseded or withdrawn. */
  readonly current: boolean;
  /** Outlet's EntityForm id (an Organization), or null. */
  readonly outletId: string | null;
  readonly outlet: string | null;
  readonly originId: string;
  /** Why the article belongs to its origin. */
  readonly originReason: string;
  readonly supersedesId: string | null;
  readonly withdrawnAt: string | null;
}

/** One independent piece of reporting. */
export interface OriginNode {
  readonly id: string;
  /** Readable name: wire agency and day, or the outlet and title of its first article. */
  readonly label: string;
  /** Organization (EntityForm id) the reporting is credited to, or null. */
  readonly creditedToId: string | null;
}

export interface EntityForm {
  readonly id: string;
  readonly kind: EntityKind;
  /** The form as written most fully. */
  readonly name: string;
  /** Folded name: what the id is made of. */
  readonly normal: string;
  /** Blocking keys: forms that share one are compared. */
  readonly keys: readonly string[];
  readonly aliases: readonly string[];
  readonly descriptions: readonly string[];
  readonly gender: 'female' | 'male' | 'unknown';
  /** ISO 3166-1 alpha-2, for states and what stands for them, else null. */
  readonly country: string | null;
  readonly wikidataId: string | null;
  /** Canonical entity this form is resolved to (its own id when alone). */
  readonly canonicalId: string;
}

/** Canonical person, organization or place. Derived from its forms. */
export interface EntityNode {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly descriptions: readonly string[];
  readonly gender: 'female' | 'male' | 'unknown';
  readonly country: string | null;
  readonly wikidataId: string | null;
}

/** A source the article does not name; two of them are never the same one. */
export interface UnnamedSourceNode {
  readonly id: string;
  /** The article's own words: "un haut responsable américain". */
  readonly name: string;
  /** True for documents and data: "les données douanières russes". */
  readonly document: boolean;
  readonly articleId: string;
}

export type SpeakerNode = EntityNode | UnnamedSourceNode;

/** Place of one mention of an entity in an article. */
export interface MentionRow {
  readonly articleId: string;
  /** EntityForm id. */
  readonly formId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: 'name' | 'description' | 'pronoun';
  readonly rule: string;
}

export interface QuoteNode {
  readonly id: string;
  readonly articleId: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly cue: string | null;
  /** EntityForm or UnnamedSource id, or null. */
  readonly speakerFormId: string | null;
  /** Canonical entity or UnnamedSource id, or null. */
  readonly speakerId: string | null;
  readonly publishedAt: string | null;
}

export interface ClaimForm {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly predicate: string;
  readonly predicateClass: string | null;
  readonly subject: string;
  readonly object: string;
  /** EntityForm ids. */
  readonly subjectFormId: string | null;
  readonly objectFormId: string | null;
  readonly aboutFormIds: readonly string[];
  readonly figures: readonly Figure[];
  readonly when: string | null;
  /** Blocking keys: claim forms that share one are compared. */
  readonly keys: readonly string[];
  readonly canonicalId: string;
}

/** Canonical claim: text and structure of its representative form (most assertions, then smallest id). */
export interface ClaimNode {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly predicate: string;
  readonly predicateClass: string | null;
  readonly subject: string;
  readonly object: string;
  /** Canonical entity ids. */
  readonly subjectId: string | null;
  readonly objectId: string | null;
  readonly aboutIds: readonly string[];
  readonly figures: readonly Figure[];
  readonly when: string | null;
}

export interface AssertionNode {
  readonly id: string;
  readonly articleId: string;
  readonly claimFormId: string;
  /** Canonical claim. */
  readonly claimId: string;
  /** EntityForm or UnnamedSource id. */
  readonly speakerFormId: string;
  /** Canonical entity or UnnamedSource id. */
  readonly speakerId: string;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly direct: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly cue: string | null;
  readonly rule: string;
  readonly confidence: number;
  readonly detail: string;
  readonly saidAt: string | null;
  /** The article's; carried here so that lists page by an index. */
  readonly publishedAt: string | null;
  readonly language: string;
  readonly outletId: string | null;
  readonly originId: string;
  readonly current: boolean;
  /** Go-betweens in order, nearest to the speaker first: EntityForm or UnnamedSource ids. */
  readonly viaFormIds: readonly string[];
  readonly quoteIds: readonly string[];
}

export type ClaimLinkKind = 'CONTRADICTS' | 'SUPPORTS' | 'SIMILAR_TO';

/** Directed for SUPPORTS (from the more specific), symmetric (stored once, smaller id first) for the others. */
export interface ClaimLink {
  readonly from: string;
  readonly to: string;
  readonly kind: ClaimLinkKind;
  /** 0 to 1. */
  readonly score: number;
  readonly reason: string;
}

/** One line of an explanation: what was compared, how much it weighed, and the two values that met. */
export interface Feature {
  readonly name: string;
  readonly weight: number;
  readonly left: string;
  readonly right: string;
}

export interface Judgement {
  readonly id: string;
  readonly kind: 'entity' | 'claim' | 'origin';
  /** Form ids (entity, claim) or article ids (origin); the smaller id is left. */
  readonly left: string;
  readonly right: string;
  readonly verdict: 'SAME' | 'DIFFERENT' | 'UNSURE';
  /** 0 to 1; 1 for a person's decision. */
  readonly score: number;
  readonly reason: string;
  readonly features: readonly Feature[];
  /** "rule:<path under resolution/>" or "person:<name>". A person's judgement overrides a rule's on the same pair. */
  readonly by: string;
  readonly at: string;
  readonly revokedAt: string | null;
}

/** Append-only log: what was written, by whom. */
export interface Change {
  /** Strictly increasing within a store. */
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly action:
    | 'ARTICLE_ADDED'
    | 'ARTICLE_SUPERSEDED'
    | 'ARTICLE_WITHDRAWN'
    | 'JUDGED'
    | 'JUDGEMENT_REVOKED'
    | 'RESOLVED'
    | JobAction;
  readonly nodeId: string;
  readonly detail: string;
}

export type GraphNode =
  | ({ readonly type: 'Article' } & ArticleNode)
  | ({ readonly type: 'Entity' } & EntityNode)
  | ({ readonly type: 'UnnamedSource' } & UnnamedSourceNode)
  | ({ readonly type: 'Quote' } & QuoteNode)
  | ({ readonly type: 'Assertion' } & AssertionNode)
  | ({ readonly type: 'Claim' } & ClaimNode)
  | ({ readonly type: 'Origin' } & OriginNode)
  | ({ readonly type: 'Judgement' } & Judgement);
