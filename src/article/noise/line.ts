import { fold } from '../../model/fold.ts';
import { findWording, type LineWord, type Wording } from './word-lists.ts';

/** One line of a page: a paragraph, a heading, or furniture. Rules mark it cut or shorten its text. */
export interface Line {
  text: string;
  /** Id of the rule that cut the line, or null while it stands. */
  cut: string | null;
  /** Number of words (runs between spaces that hold a letter or digit). */
  readonly wordCount: number;
  /** Folded words; only for lines of at most 45 words, else empty. */
  readonly words: readonly LineWord[];
  /** Folded words joined by a space: equal for lines that say the same. Empty for long lines. */
  readonly key: string;
  readonly wording: Wording | null;
  readonly shape: Shape;
}

/**
 * - prose: what paragraphs look like: ten words or more that end a sentence, or thirty words
 * - sentence: shorter, but ends a sentence
 * - item: begins with a bullet or a number in a list
 * - heading: anything else with words
 * - mark: no letters ("5155", "›", "4:22", "23/10/2020")
 */
export type Shape = 'prose' | 'sentence' | 'item' | 'heading' | 'mark';

const LONG_LINE_WORDS = 45;
const BULLET = /^(?:[•◦‣▪■●·*]\s|[-–—]\s(?=.{0,400}[.;]$))/u;

/** `kind` is what the markup says, where there is any: short items and headings of an article keep their place. */
export function makeLine(text: string, kind: 'paragraph' | 'heading' | 'item' = 'paragraph'): Line {
  const wordCount = countWords(text);
  const words = wordCount <= LONG_LINE_WORDS ? lineWords(text) : [];
  const quotes = quotesOf(wordCount <= LONG_LINE_WORDS ? text : '');
  const shape = kind === 'item' && wordCount < 25 && /\p{L}/u.test(text) ? 'item' : shapeOf(text, wordCount);
  const isSentence = shape === 'prose' || (shape === 'sentence' && endOf(text) === '.');
  return {
    text,
    cut: null,
    wordCount,
    words,
    key: words.map(({ word }) => word).join(' '),
    wording: words.length > 0 ? findWording(words, quotes, isSentence) : null,
    shape,
  };
}

function quotesOf(text: string): 'none' | 'opens' | 'holds' {
  if (/^[«“"]/.test(text)) return 'opens';
  return /[«»“”]|"[^"]{3,200}"/.test(text) ? 'holds' : 'none';
}

function shapeOf(text: string, wordCount: number): Shape {
  if (!/\p{L}/u.test(text)) return 'mark';
  if (BULLET.test(text)) return wordCount >= 25 ? 'prose' : 'item';
  if (wordCount >= 30) return 'prose';
  const end = endOf(text);
  if (end === '.' && !/\.\.\.$/.test(text)) return wordCount >= 10 ? 'prose' : 'sentence';
  if (end === '') return 'heading';
  return wordCount >= 25 ? 'prose' : 'sentence';
}

/** The mark that ends a sentence at the end of a text, looking through closing quotes and brackets, or "". */
export function endOf(text: string): string {
  for (let i = text.length - 1; i >= 0 && i >= text.length - 8; i--) {
    const char = text[i]!;
    if ('.!?…'.includes(char)) return char;
    if ('。।۔'.includes(char)) return '.';
    if ('？！؟'.includes(char)) return '?';
    if (!/[\s»”"'’)\]›]/.test(char)) return '';
  }
  return '';
}

function countWords(text: string): number {
  let count = 0;
  let ideographs = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const space = code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x09 || code === 0x2009;
    if (isIdeograph(code)) {
      ideographs++;
      inWord = false;
    } else if (space) inWord = false;
    else if (!inWord && isWordCode(code)) {
      inWord = true;
      count++;
    }
  }
  return count + Math.ceil(ideographs / 2);
}

/** Kana and Chinese characters, written without spaces: two make a word. */
function isIdeograph(code: number): boolean {
  return code >= 0x3040 && code <= 0x9fff;
}

function isWordCode(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code < 0x2000) ||
    code > 0x2c00
  );
}

/** Folded words of a text, numbers as "#", each with whether a colon or a bar follows it. */
export function lineWords(text: string): LineWord[] {
  const words: LineWord[] = [];
  const folded = fold(text);
  const pattern = /[\p{L}\p{N}]+|€/gu;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    const [word] = match;
    words.push({
      word: word.charCodeAt(0) <= 0x39 && /^\d+$/.test(word) ? '#' : word,
      colon: isColonAt(folded, pattern.lastIndex),
    });
  }
  return words;
}

function isColonAt(text: string, at: number): boolean {
  let code = text.charCodeAt(at);
  while (code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x202f || code === 0x2009)
    code = text.charCodeAt(++at);
  return code === 0x3a || code === 0x7c;
}
