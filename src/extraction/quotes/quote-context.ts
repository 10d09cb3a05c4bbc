import type { Source } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import { SentenceView } from '../attribution/clause/sentence-view.ts';
import { firstIndex } from '../lib/first-index.ts';
import { firstTokenFrom } from '../lib/first-token-from.ts';
import type { Analysis, Frame, Names, QuotedPassage, Sentence } from '../parts.ts';
import { chooseSpeaker } from '../speakers/choose-speaker.ts';
import { Voices } from '../speakers/voices.ts';
import { apposedPerson } from './lib/apposed-person.ts';
import { findPullQuotes } from './lib/find-pull-quotes.ts';
import { speakerAt } from './lib/speaker-at.ts';

/** Who said a passage, and how that was found. */
export interface Attribution {
  /** Joint speakers one each; empty where a cue stands without anyone to give it to. */
  readonly speakers: readonly Source[];
  readonly cue: Span | null;
  readonly via: readonly Source[];
  /** Path of the rule under rules/. */
  readonly rule: string;
  readonly confidence: number;
  readonly detail: string;
}

/** A frame with the stretch its cue, sources and go-betweens take up. */
export interface PlacedFrame extends Frame {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** Outermost passage its cue lies in, or -1. */
  readonly inside: number;
}

/** What attribution rules see: the article's parts, and the attributions made so far, by passage index. */
export class QuoteContext {
  readonly analysis: Analysis;
  readonly passages: readonly QuotedPassage[];
  readonly names: Names;
  /** In order of their start. */
  readonly frames: readonly PlacedFrame[];
  /** Index of the passage around each passage, or -1. */
  readonly parents: readonly number[];
  readonly paragraphs: readonly number[];
  readonly attributions: (Attribution | null)[];
  /** Frames outside each passage that may hold it, once asked for (rules/content-is-passage.ts). */
  readonly outside: (readonly PlacedFrame[])[] = [];
  /** Passages lifted out of the text by the layout, with the offset where their words stand. */
  readonly pulled: ReadonlyMap<number, number>;
  /** False where the rules alone decide whom words stand for. */
  readonly weighed: boolean;
  readonly #views = new Map<number, SentenceView>();
  #speaking: ReadonlySet<number | null> | null = null;
  #passageOf: Int32Array | null = null;
  readonly #sources = new Map<
    number,
    { readonly end: number; readonly source: Source | null; readonly byRules: Source | null }
  >();
  #voices: Voices | null = null;

  constructor(
    analysis: Analysis,
    passages: readonly QuotedPassage[],
    frames: readonly Frame[],
    names: Names,
    weighed = true,
  ) {
    this.weighed = weighed;
    this.analysis = analysis;
    this.passages = passages;
    this.names = names;
    this.parents = parentsOf(passages);
    this.paragraphs = passages.map(({ outerStart }) => this.paragraphAt(outerStart));
    this.frames = frames.map((frame) => this.place(frame)).sort((a, b) => a.start - b.start || a.end - b.end);
    this.attributions = passages.map(() => null);
    this.pulled = findPullQuotes(this);
  }

  /** Index of the paragraph that holds an offset. */
  paragraphAt(offset: number): number {
    return lastAtOrBefore(this.analysis.paragraphs, offset);
  }

  /** Where the paragraph that holds an offset starts. */
  paragraphStart(offset: number): number {
    return this.analysis.paragraphs[this.paragraphAt(offset)]?.start ?? offset;
  }

  /** Index of the sentence that holds an offset (or the one before it). */
  sentenceAt(offset: number): number {
    return lastAtOrBefore(this.analysis.sentences, offset);
  }

  sentence(index: number): Sentence | undefined {
    return this.analysis.sentences[index];
  }

  slice(start: number, end: number): string {
    return this.analysis.text.slice(start, end);
  }

  /** Frames whose stretch meets [start, end). */
  framesWithin(start: number, end: number): PlacedFrame[] {
    const found: PlacedFrame[] = [];
    for (let i = this.firstFrameFrom(start - LONGEST_FRAME); i < this.frames.length; i++) {
      const frame = this.frames[i]!;
      if (frame.start >= end) break;
      if (frame.end > start) found.push(frame);
    }
    return found;
  }

  /** Sources a frame names; [] where it names none or none can be resolved. */
  speakersOf(frame: Frame): readonly Source[] {
    return distinct(frame.sources.flatMap((span) => this.whoAt(span) ?? []));
  }

  /** Whom words stand for where somebody speaks, or who is named in apposition to them. */
  whoAt(span: Span): Source | null {
    return apposedPerson(this, span) ?? this.sourceAt(span);
  }

  /** Whom words stand for where somebody speaks; asked once for each span. */
  sourceAt({ start, end }: Span): Source | null {
    // A token may come as a span; only its ends go into the source.
    const span: Span = { start, end };
    const known = this.#sources.get(span.start);
    if (known && known.end === span.end) return known.source;
    // While it is looked for, a pronoun before it that leads back here gets the plain answer.
    const plain = this.names.sourceAt(span);
    this.#sources.set(span.start, { end: span.end, source: plain, byRules: plain });
    const byRules = speakerAt(this, span);
    const source = chooseSpeaker(this, span, byRules);
    this.#sources.set(span.start, { end: span.end, source, byRules });
    return source;
  }

  /** Whom the rules alone give for words. */
  byRules(span: Span): Source | null {
    this.sourceAt(span);
    return this.#sources.get(span.start)?.byRules ?? null;
  }

  /** How a source was weighed against the rules' answer, for the reader; '' where the rules gave it. */
  weighing({ entity, span }: Source): string {
    const known = this.#sources.get(span.start);
    if (!known || known.source === known.byRules || entity === null || known.source?.entity !== entity)
      return '';
    return `; "${this.slice(span.start, span.end)}" is most likely ${known.source.name} (weighed)`;
  }

  get voices(): Voices {
    return (this.#voices ??= new Voices(this));
  }

  /** True for a short paragraph without a final stop: a headline, subheading, caption. */
  isHeading(paragraph: number): boolean {
    const span = this.analysis.paragraphs[paragraph];
    if (!span || span.end - span.start > LONGEST_HEADING) return false;
    return !/[.!?…:;,»”"]\s*$/.test(this.slice(Math.max(span.start, span.end - 3), span.end));
  }

  /** True where a saying of the article has the entity as its source. */
  saysSomething(entity: number): boolean {
    this.#speaking ??= new Set(
      this.frames.flatMap((frame) => this.speakersOf(frame).map((source) => source.entity)),
    );
    return this.#speaking.has(entity);
  }

  viaOf(frame: Frame): readonly Source[] {
    return distinct(frame.via.flatMap((span) => this.names.sourceAt(span) ?? []));
  }

  /** Nearest attributed passage before one, within a number of paragraphs, that names someone. */
  attributedBefore(index: number, mostParagraphs: number): number {
    const last = Math.max(0, index - MOST_BACK);
    for (
      let i = index - 1;
      i >= last && this.paragraphs[i]! >= this.paragraphs[index]! - mostParagraphs;
      i--
    ) {
      if (this.parents[i] === -1 && (this.attributions[i]?.speakers.length ?? 0) > 0) return i;
    }
    return -1;
  }

  /** Outermost passage that holds an offset, or -1. */
  passageAround(offset: number): number {
    const index = lastAtOrBefore(this.passages, offset, (passage) => passage.outerStart);
    let inside = -1;
    for (let i = index; i >= 0; i = this.parents[i]!) if (this.passages[i]!.outerEnd > offset) inside = i;
    return inside;
  }

  firstToken(offset: number): number {
    return firstTokenFrom(this.analysis.tokens, offset);
  }

  /** Verbs and phrases of a sentence; made on demand. */
  view(sentence: number): SentenceView | null {
    if (!this.analysis.sentences[sentence]) return null;
    const known = this.#views.get(sentence);
    if (known) return known;
    this.#passageOf ??= this.#mapPassages();
    const same = this.analysis.shared.views?.views.at(sentence);
    const view = new SentenceView(this.analysis, sentence, this.passages, this.#passageOf, same);
    this.#views.set(sentence, view);
    return view;
  }

  /** Outermost passage of each token, or -1. */
  #mapPassages(): Int32Array {
    const { tokens } = this.analysis;
    const map = new Int32Array(tokens.length).fill(-1);
    this.passages.forEach(({ start, end }, index) => {
      if (this.parents[index] !== -1) return;
      for (let i = this.firstToken(start); i < tokens.length && tokens[i]!.end <= end; i++) map[i] = index;
    });
    return map;
  }

  private firstFrameFrom(start: number): number {
    return firstIndex(this.frames.length, (index) => this.frames[index]!.start >= start);
  }

  private place(frame: Frame): PlacedFrame {
    let { start, end } = frame.cue;
    for (const span of [...frame.sources, ...frame.via]) {
      if (Math.abs(span.start - frame.cue.start) > LONGEST_FRAME) continue;
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
    }
    const inside = this.passageAround(frame.cue.start);
    return { ...frame, start, end, paragraph: this.paragraphAt(frame.cue.start), inside };
  }
}

/** The context of one article, made once for quotes and assertions: both ask whom words stand for. */
export function quoteContextOf(
  analysis: Analysis,
  passages: readonly QuotedPassage[],
  frames: readonly Frame[],
  names: Names,
): QuoteContext {
  const known = analysis.shared.quotes;
  if (known?.frames === frames) return known.context;
  const context = new QuoteContext(analysis, passages, frames, names);
  analysis.shared.quotes = { frames, context };
  return context;
}

/** Passages looked back over; keeps hostile text linear. */
const MOST_BACK = 60;
const LONGEST_HEADING = 130;
/** Farthest that a source stands from its cue. */
const LONGEST_FRAME = 400;

function parentsOf(passages: readonly QuotedPassage[]): number[] {
  const open: number[] = [];
  return passages.map(({ outerStart }, index) => {
    while (open.length > 0 && passages[open.at(-1)!]!.outerEnd <= outerStart) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(index);
    return parent;
  });
}

function lastAtOrBefore<T extends object>(
  spans: readonly T[],
  offset: number,
  startOf: (span: T) => number = (span) => (span as unknown as Span).start,
): number {
  return firstIndex(spans.length, (index) => startOf(spans[index]!) > offset) - 1;
}

function distinct(sources: readonly Source[]): Source[] {
  const seen = new Set<string>();
  return sources.filter(({ kind, name, entity }) => {
    const key = entity === null ? `${kind} ${name}` : String(entity);
    return !seen.has(key) && seen.add(key);
  });
}
