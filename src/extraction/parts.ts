/**
 * What the parts of extraction hand each other. Order (extract.ts): analysis, quoted passages, names, frames,
 * quotes, assertions, gate.
 */
import type { ArticleEntity, Source } from '../model/extraction.ts';
import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import type { Views } from './attribution/clause/views-of.ts';
import type { Phrase } from './names/phrase-at.ts';
import type { RoleFit } from './names/role-fit.ts';
import type { QuoteContext } from './quotes/quote-context.ts';

/** Coarse part of speech. `mark` is a quotation mark; `clitic` an elided word ("l'", "qu'", "n'", "'s"). */
export type Tag =
  | 'noun'
  | 'name'
  | 'verb'
  | 'auxiliary'
  | 'participle'
  | 'infinitive'
  | 'gerund'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'number'
  | 'clitic'
  | 'negation'
  | 'punctuation'
  | 'mark'
  | 'interjection'
  | 'other';

export interface Token extends Span {
  /** Position in `Analysis.tokens`. */
  readonly index: number;
  readonly text: string;
  /** Lower case, apostrophes made plain ('), accents kept. */
  readonly lower: string;
  readonly tag: Tag;
  /** Dictionary form for verbs, nouns and adjectives where known, else `lower`. */
  readonly lemma: string;
  /** First letter is a capital. */
  readonly capital: boolean;
  /** The lower-case form is an ordinary word of the language (so a capital at a sentence start tells nothing). */
  readonly ordinary: boolean;
  readonly sentence: number;
  /**
   * Number of the written form, the same for all its occurrences in articles of one language; 0 for forms too long to
   * be remembered. Questions about a form are answered once by it (language/form-test.ts).
   */
  readonly form: number;
}

export interface Sentence extends Span {
  readonly paragraph: number;
  /** Token range: first index, index after the last. */
  readonly from: number;
  readonly to: number;
}

export interface Analysis {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Span[];
  /** What later parts make of the article once and use several times; lives and dies with the analysis. */
  readonly shared: { views?: SharedViews; quotes?: SharedQuotes };
}

interface SharedViews {
  readonly passages: readonly QuotedPassage[];
  readonly views: Views;
}

interface SharedQuotes {
  readonly frames: readonly Frame[];
  readonly context: QuoteContext;
}

/** Words between marks, before anything is known of who said them. Span excludes the marks. */
export interface QuotedPassage extends Span {
  /** Offset after the closing mark, or `end` when the mark is missing. */
  readonly outerEnd: number;
  /** Offset of the opening mark. */
  readonly outerStart: number;
  /** 0 for outermost, 1 for a quotation within a quotation. */
  readonly depth: number;
  /** Opened anew at a paragraph start while the passage before was still open. */
  readonly continues: boolean;
  /** Dash-introduced speech has no marks. */
  readonly by: 'marks' | 'dash' | 'label';
  /** Where the layout names who answers in an interview: the label before a turn, the guest announced above. */
  readonly speaker?: Span;
  /** Looks like a title, scare quote, nickname, slogan: words nobody uttered. */
  readonly utterance: boolean;
  /** Rule under quotes/utterance/rules/ that decided it, or "fragment": a quotation only inside a reported saying. */
  readonly utteranceRule?: string;
}

/** How a saying is built. */
export type FrameForm =
  | 'that-clause' // X a déclaré que P; X said (that) P
  | 'infinitive' // X affirme avoir P; X denies having P; X claims to P
  | 'colon' // X a déclaré : P
  | 'after' // P, a déclaré X; P, X said
  | 'inserted' // P1, a déclaré X, P2
  | 'according-to' // selon X, P; according to X, P; P, selon X
  | 'nominal' // l'accusation selon laquelle P; X's claim that P
  | 'object' // X a annoncé NP; X confirmed NP; X a dénoncé « P »
  | 'impersonal'; // il a été rapporté que P; it was reported that P

/** One act of saying found in a sentence: who (as words), cue, what. */
export interface Frame {
  readonly form: FrameForm;
  /** The words of saying: "a déclaré", "selon", "denies". */
  readonly cue: Span;
  /** Lemma of the cue verb or noun or preposition. */
  readonly lemma: string;
  /** Sense of the cue (lexicon): neutral saying, denial, promise, question, order, wish, thought, … */
  readonly sense:
    | 'say'
    | 'deny'
    | 'promise'
    | 'forecast'
    | 'think'
    | 'accuse'
    | 'ask'
    | 'order'
    | 'wish'
    | 'feel'
    | 'rumour';
  readonly negated: boolean;
  readonly conditional: boolean;
  /** The words that name the source, joint sources one each; empty when it must be carried over. */
  readonly sources: readonly Span[];
  /** Go-betweens, nearest to the speaker first ("à l'AFP", "cité par X", "told Reuters"). */
  readonly via: readonly Span[];
  /** What is said (several pieces when a cue is inserted), or [] where the frame only introduces a quotation. */
  readonly content: readonly Span[];
  readonly sentence: number;
  readonly rule: string;
  /** Confidence of the rule, 0 to 1. */
  readonly confidence: number;
}

/** Entities of the article and the resolution of any wording to one of them. */
export interface Names {
  readonly entities: readonly ArticleEntity[];
  /**
   * Source that the words at a span stand for: a name, a role ("le porte-parole du Kremlin"), a pronoun ("a-t-elle",
   * "il", "he"), an unnamed source kept in the article's words, a document. Null when the words cannot be a source or
   * a pronoun has no antecedent.
   */
  sourceAt(span: Span): Source | null;
  /** Entity mentioned at (or containing, or inside) a span, else null. */
  entityAt(span: Span): number | null;
  /** Entities mentioned within a span, in order. */
  entitiesIn(span: Span): readonly number[];
  /** Gender of the one person whom the words at a span tell by role ("l'accusé", "the coach"); null for other words. */
  roleAt?(span: Span): 'male' | 'female' | 'unknown' | null;
  /** What kind of words stand at a span; null where they name somebody, or nobody can be meant. */
  phraseAt(span: Span): Phrase | null;
  /** How words that do not name somebody go with what the article tells of an entity. */
  fitOf(phrase: Phrase, entity: number): RoleFit;
}
