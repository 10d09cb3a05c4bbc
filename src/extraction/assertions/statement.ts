import type { Quote, Source } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import type { Views } from '../attribution/clause/views-of.ts';
import type { Analysis, Frame, Names, QuotedPassage } from '../parts.ts';
import type { SpanIndex } from './lib/span-index.ts';

/** What assertion rules see. */
export interface AssertionContext {
  readonly analysis: Analysis;
  readonly passages: readonly QuotedPassage[];
  readonly frames: readonly Frame[];
  readonly quotes: readonly Quote[];
  readonly names: Names;
  /** Whom words stand for where somebody speaks. */
  readonly sourceAt: (span: Span) => Source | null;
  /** How a source was weighed, for the reader; '' where rules gave it. */
  readonly weighing: (source: Source) => string;
  readonly views: Views;
  /** Positions in `quotes` by their span. */
  readonly quoteIndex: SpanIndex;
  /** Positions in `frames` by their cue. */
  readonly cueIndex: SpanIndex;
  readonly framesOfSentence: ReadonlyMap<number, readonly Frame[]>;
}

/** One thing somebody says, before it is put as a proposition. */
export interface Statement {
  /** Stretch of the article that carries it. */
  readonly evidence: Span;
  /** What is said, without cue and source; several pieces where a cue is inserted. */
  readonly content: readonly Span[];
  readonly speaker: Source;
  readonly via: readonly Source[];
  readonly cue: Span | null;
  readonly direct: boolean;
  /** What is said is called false: the speaker holds the contrary. */
  readonly contrary?: boolean;
  /** The frame it comes from; null for quotations without one. */
  readonly frame: Frame | null;
  readonly quotes: readonly number[];
  readonly rule: string;
  readonly confidence: number;
  readonly detail: string;
}
