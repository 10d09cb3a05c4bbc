/**
 * Conditions on lists. All that are given must hold; a list means "one of". Filters compose: every part of `and`, at least
 * one part of `or` (none of an empty `or`), and not `not`. What a node does not have (a date, an outlet) meets no condition
 * on it, and so meets its negation. `includeRetired` counts at the top of a filter only.
 */
import type { Certainty, EntityKind, Stance } from '../model/extraction.ts';
import type { Judgement } from '../model/graph.ts';

export interface Composed<F> {
  readonly and?: readonly F[];
  readonly or?: readonly F[];
  readonly not?: F;
}

/** ISO dates, inclusive; an upper bound takes in all that begins with it ("2023-03" all of March). */
export interface PublishedWithin {
  readonly publishedFrom?: string;
  readonly publishedTo?: string;
}

/** What a claim itself must be like. */
export interface ClaimConditions {
  readonly predicateClass?: readonly string[];
  /** Bounds on the independent origins of its current assertions, inclusive. */
  readonly originsAtLeast?: number;
  readonly originsAtMost?: number;
  /** Bounds on when the claimed thing happens or happened (`when`). */
  readonly happenedFrom?: string;
  readonly happenedTo?: string;
  /** Only claims both affirmed and denied, or linked by CONTRADICTS. */
  readonly disputed?: boolean;
}

export interface AssertionFilter extends PublishedWithin, ClaimConditions, Composed<AssertionFilter> {
  readonly claimIds?: readonly string[];
  /** Canonical entity or UnnamedSource ids. */
  readonly speakerIds?: readonly string[];
  /** Canonical entity that is speaker, subject, object or topic. */
  readonly entityIds?: readonly string[];
  /** Canonical entity or UnnamedSource that passed it on. */
  readonly viaIds?: readonly string[];
  readonly articleIds?: readonly string[];
  readonly stance?: Stance;
  readonly certainty?: readonly Certainty[];
  /** Whether the heart of the claim stands in quotation marks. */
  readonly direct?: boolean;
  /** Organization (canonical) ids. */
  readonly outletIds?: readonly string[];
  readonly originIds?: readonly string[];
  readonly language?: string;
  /** Bounds on `saidAt`. */
  readonly saidFrom?: string;
  readonly saidTo?: string;
  /** Superseded and withdrawn articles are left out unless true. */
  readonly includeRetired?: boolean;
}

/** A claim is in the list when at least one of its assertions passes `assertions`, in each part of a composed filter anew. */
export interface ClaimFilter extends ClaimConditions, Composed<ClaimFilter> {
  readonly ids?: readonly string[];
  readonly assertions?: AssertionFilter;
  readonly subjectIds?: readonly string[];
  readonly objectIds?: readonly string[];
  /** Canonical entities it speaks of in any part. */
  readonly aboutIds?: readonly string[];
}

export interface EntityFilter extends Composed<EntityFilter> {
  readonly kind?: EntityKind;
  /** Folded prefix of a word of a name or alias. */
  readonly named?: string;
  /** Only entities that speak (have quotes or assertions). */
  readonly speaking?: boolean;
  /** Bounds on the current assertions it makes, inclusive. */
  readonly assertionsAtLeast?: number;
  readonly assertionsAtMost?: number;
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries?: readonly string[];
}

export interface ArticleFilter extends PublishedWithin, Composed<ArticleFilter> {
  readonly outletIds?: readonly string[];
  readonly originIds?: readonly string[];
  /** Canonical entities that it mentions. */
  readonly entityIds?: readonly string[];
  readonly language?: string;
  /** Bounds on `recordedAt`. */
  readonly recordedFrom?: string;
  readonly recordedTo?: string;
  readonly includeRetired?: boolean;
}

export interface QuoteFilter extends PublishedWithin, Composed<QuoteFilter> {
  readonly speakerIds?: readonly string[];
  readonly articleIds?: readonly string[];
  readonly outletIds?: readonly string[];
  /** Of its article. */
  readonly language?: string;
  readonly includeRetired?: boolean;
}

export interface OriginFilter extends Composed<OriginFilter> {
  /** Organizations (canonical) the reporting is credited to. */
  readonly creditedToIds?: readonly string[];
  /** Whether it is credited to anybody. */
  readonly credited?: boolean;
}

export interface UnnamedSourceFilter extends Composed<UnnamedSourceFilter> {
  readonly articleIds?: readonly string[];
  /** True for documents and data. */
  readonly document?: boolean;
}

export interface JudgementFilter {
  readonly kind?: Judgement['kind'];
  readonly verdict?: Judgement['verdict'];
  /** False: only revoked ones. */
  readonly live?: boolean;
}
