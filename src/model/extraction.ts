import type { Span } from './span.ts';

export const ENTITY_KINDS = ['Person', 'Organization', 'Place'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A name, description or pronoun seen at a span. */
export interface Mention extends Span {
  readonly text: string;
  /** What kind of words: a name ("Vladimir Poutine"), a description ("le président russe"), a pronoun ("il"). */
  readonly form: 'name' | 'description' | 'pronoun';
  /** Rule that found the mention. */
  readonly rule: string;
}

/** What one article says of one person, organization or place: every mention it makes of it. */
export interface ArticleEntity {
  /** Unique within the article: position in `Extraction.entities`. */
  readonly index: number;
  readonly kind: EntityKind;
  /** Fullest form the article itself gives, without title or article word. */
  readonly name: string;
  /** Other forms the article uses, as written. */
  readonly aliases: readonly string[];
  /** Descriptions the article gives of it: "ministre des Affaires étrangères", "spokeswoman of the Kremlin". */
  readonly descriptions: readonly string[];
  readonly gender: 'female' | 'male' | 'unknown';
  /** For places and organizations that stand for a state: ISO 3166-1 alpha-2 code ("Pékin", "le Kremlin"), else null. */
  readonly country: string | null;
  readonly mentions: readonly Mention[];
  /** Why these mentions are one entity, one line per decision ("Poutine = Vladimir Poutine: last name"). */
  readonly reasons: readonly string[];
}

export const SOURCE_KINDS = ['person', 'organization', 'country', 'anonymous', 'document'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Whom words are attributed to, as one article gives it. */
export interface Source {
  readonly kind: SourceKind;
  /** Entity's name for person, organization, country; the article's own words for anonymous and document. */
  readonly name: string;
  /** Index into `Extraction.entities`, or null for anonymous and document. */
  readonly entity: number | null;
  /** Where the article names the source of this very utterance. */
  readonly span: Span;
}

/** Words between quotation marks that a speaker said or wrote. `text` excludes the marks. */
export interface Quote extends Span {
  readonly text: string;
  readonly speaker: Source | null;
  /** The words that attribute it ("a déclaré"), or null where it is carried over. */
  readonly cue: (Span & { readonly text: string }) | null;
  readonly via: readonly Source[];
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Human-readable account of how quote and speaker were found. */
  readonly detail: string;
}

export const STANCES = ['AFFIRMS', 'DENIES'] as const;
export type Stance = (typeof STANCES)[number];
export const CERTAINTIES = ['STATED', 'HEDGED', 'INTENDED', 'CONDITIONAL'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A number with its unit, as the proposition gives it: "12 millions de dollars" is {value: 12e6, unit: "USD"}. */
export interface Figure {
  readonly value: number;
  /** ISO 4217 code for money, "%" for shares, else folded singular noun ("drone", "mort"), or "" for a bare number. */
  readonly unit: string;
  /** "about" for environ, près de; "atLeast" for plus de; "atMost" for moins de. */
  readonly bound: 'exact' | 'about' | 'atLeast' | 'atMost';
}

/** What is claimed, in positive form and readable alone. */
export interface Proposition {
  /** Readable sentence in the article's language, cue removed, negation removed, pronoun subject resolved. */
  readonly text: string;
  /** Head words as the article gives them or as resolved; "" where there is none. */
  readonly subject: string;
  /** Lemma of the main verb in the article's language ("livrer"), or "". */
  readonly predicate: string;
  /** Language-neutral class of the predicate ("supply", "attack", "meet", …; lexicon/predicates.yml), or null. */
  readonly predicateClass: string | null;
  readonly object: string;
  /** Indexes into `Extraction.entities`. */
  readonly subjectEntity: number | null;
  readonly objectEntity: number | null;
  /** Every other entity named in the proposition. */
  readonly about: readonly number[];
  readonly figures: readonly Figure[];
  /** ISO date, month or year the proposition speaks of, where it says so, else null. */
  readonly when: string | null;
}

/** One act of saying in one article: a speaker affirms or denies a proposition. `text` is the evidence. */
export interface Assertion extends Span {
  readonly text: string;
  readonly speaker: Source;
  readonly via: readonly Source[];
  readonly cue: (Span & { readonly text: string }) | null;
  /** True where the predicate of the claim stands in quotation marks. */
  readonly direct: boolean;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly proposition: Proposition;
  /** ISO date of the saying where the article tells it ("a déclaré lundi"), else null. */
  readonly saidAt: string | null;
  /** Indexes into `Extraction.quotes` whose words it uses. */
  readonly quotes: readonly number[];
  readonly rule: string;
  readonly confidence: number;
  readonly detail: string;
}

/** Something a rule proposed and the gate turned away. */
export interface Refusal {
  readonly what: 'mention' | 'quote' | 'assertion';
  readonly rule: string;
  readonly text: string;
  readonly reason: string;
}

/** Everything extracted from one article. Lists are in order of their start offset. */
export interface Extraction {
  readonly articleId: string;
  readonly language: string;
  readonly entities: readonly ArticleEntity[];
  readonly quotes: readonly Quote[];
  readonly assertions: readonly Assertion[];
  readonly refused: readonly Refusal[];
}
