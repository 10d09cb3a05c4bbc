import type { Span } from '../../../model/span.ts';
import { firstTokenFrom } from '../../lib/first-token-from.ts';
import type { Analysis, QuotedPassage } from '../../parts.ts';

export type Passage = Omit<QuotedPassage, 'utterance'>;

/** What utterance rules see of a passage; computed on demand, once. */
export class PassageView {
  readonly analysis: Analysis;
  readonly passage: Passage;
  /** Words between the marks, split at blanks. */
  readonly words: readonly string[];
  /** First token inside. */
  readonly from: number;
  /** Token after the last one inside. */
  readonly to: number;

  constructor(analysis: Analysis, passage: Passage) {
    this.analysis = analysis;
    this.passage = passage;
    this.words = wordsOf(analysis.text, passage);
    this.from = firstTokenFrom(analysis.tokens, passage.start);
    this.to = firstTokenFrom(analysis.tokens, passage.end);
  }

  get text(): string {
    return this.analysis.text.slice(this.passage.start, this.passage.end);
  }

  /** Up to `length` characters before the opening mark, within the paragraph. */
  textBefore(length: number): string {
    const { text } = this.analysis;
    const slice = text.slice(Math.max(0, this.passage.outerStart - length), this.passage.outerStart);
    return slice.slice(slice.lastIndexOf('\n') + 1);
  }

  /** Up to `length` characters after the closing mark, within the paragraph. */
  textAfter(length: number): string {
    const slice = this.analysis.text.slice(this.passage.outerEnd, this.passage.outerEnd + length);
    const line = slice.indexOf('\n');
    return line < 0 ? slice : slice.slice(0, line);
  }

  /** Index of the token before the opening mark in the same paragraph, marks skipped; -1 if there is none. */
  before(): number {
    const { tokens, text } = this.analysis;
    let index = this.from - 1;
    while (index >= 0 && (tokens[index]!.tag === 'mark' || tokens[index]!.start >= this.passage.outerStart))
      index--;
    if (index < 0 || text.slice(tokens[index]!.end, this.passage.outerStart).includes('\n')) return -1;
    return index;
  }

  /** True where a finite verb (or auxiliary) stands between the marks. */
  get hasVerb(): boolean {
    const { tokens } = this.analysis;
    for (let i = this.from; i < this.to; i++) {
      const { tag } = tokens[i]!;
      if (tag === 'verb' || tag === 'auxiliary') return true;
    }
    return false;
  }

  /** Begins with a capital, a figure, an ellipsis or an inserted bracket. */
  get beginsAsSentence(): boolean {
    return /^[\p{Lu}\p{N}…[(¿¡]|^\.\.\./u.test(this.text);
  }

  /** Last character inside is a stop, or a comma before the attribution (English). */
  get endsAsSentence(): boolean {
    return /[.!?…][)\]»”"'’\s]*$/u.test(this.text);
  }
}

/** Characters looked at for words: enough for every rule, and a bound for hostile text. */
const MOST_CHARACTERS = 600;

function wordsOf(text: string, { start, end }: Span): string[] {
  const words = text.slice(start, Math.min(end, start + MOST_CHARACTERS)).split(/\s+/);
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word));
}
