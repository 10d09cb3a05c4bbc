import type { Span } from '../../../model/span.ts';
import type { Pair } from './mark.ts';
import {
  isDigitAt,
  isLetterAt,
  isMarkAt,
  isSpaceAt,
  isStopAt,
  isWordAt,
  opensAfter,
  skipSpaces,
  skipSpacesBack,
} from './neighbours.ts';

const SINGLE = /['‘’‚‛`´]/g;
/** Words that begin with an apostrophe ('em, 'tis, 'til, 'n', '90s) and the dialect of song titles. */
const ELISION =
  /^(?:em|tis|twas|twere|til|till|cause|n|round|bout|cuz|cos|neath|nother|s|re|ve|ll|d|m|t)(?![\p{L}\p{N}'’])/iu;
/** A single quotation longer than this, closed only by what may be a possessive, is none. */
const LONGEST_DOUBTFUL = 80;
/** Apostrophes passed over in search of a close; keeps hostile text linear. */
const LONGEST_SEARCH = 60;

interface Single {
  readonly at: number;
  readonly opens: boolean;
  /** 0: cannot close; 1: may be a possessive or elision (workers' rights); 2: closes. */
  readonly closes: 0 | 1 | 2;
}

/**
 * Quotations in single marks, told from apostrophes and possessives: an opening mark stands after a blank and before
 * a word, a closing one after a word or stop and before a blank or stop, in the same paragraph; a plural possessive
 * counts as a close only when no clearer one follows. They do not nest in one another: what lies between is apostrophes.
 * An utterance that each of several paragraphs opens anew is closed in the last of them.
 */
export function pairSingleMarks(text: string, paragraphs: readonly Span[]): Pair[] {
  const pairs: Pair[] = [];
  SINGLE.lastIndex = 0;
  let match = SINGLE.exec(text);
  let open: Pair[] = [];
  let between = 0;
  for (const { start: from, end: to } of paragraphs) {
    const singles: Single[] = [];
    for (; match && match.index < to; match = SINGLE.exec(text)) {
      const single = match.index < from ? null : singleOf(text, match[0], match.index, from);
      if (single) singles.push(single);
    }
    const reopens = open.length > 0 && singles[0]?.opens && skipSpaces(text, from, to) === singles[0].at;
    if (open.length > 0 && !reopens && (singles.length > 0 || to - from > LONGEST_BETWEEN || ++between > 1))
      open = [];
    const first = pairs.length;
    const left = pairWithin(text, singles, pairs, reopens === true);
    const whole = reopens && pairs[first]?.outerStart === singles[0]!.at;
    if (whole) {
      pairs[first] = { ...pairs[first]!, continues: true };
      pairs.splice(first, 0, ...open);
    }
    if (left >= 0 && (reopens ? left === 0 : beginsSpeech(text, singles[left]!.at, from))) {
      if (!reopens) open = [];
      if (open.length < MOST_PARAGRAPHS) open.push(unclosed(text, singles[left]!.at, to, reopens === true));
      between = 0;
    } else if (reopens) open = [];
    if (!match) break;
  }
  return pairs;
}

/** Lines without marks between two paragraphs of an utterance (captions) are no longer; paragraphs it goes over. */
const LONGEST_BETWEEN = 90;
const MOST_PARAGRAPHS = 30;

/** A sentence at the start of a paragraph, or behind a colon or comma. */
function beginsSpeech(text: string, at: number, from: number): boolean {
  const before = text.slice(Math.max(from, at - 2), at).trim();
  return /^[:,]?$/.test(before.slice(-1)) && /\p{Lu}/u.test(text[at + 1] ?? '');
}

function unclosed(text: string, at: number, to: number, continues: boolean): Pair {
  const end = skipSpacesBack(text, to, at + 1);
  return { outerStart: at, outerEnd: end, start: at + 1, end, continues, closed: false, opened: true };
}

/** Pairs the marks of a paragraph; returns the one that is left open behind all of them, or -1. */
function pairWithin(text: string, singles: readonly Single[], pairs: Pair[], reopens: boolean): number {
  let left = -1;
  for (let i = 0; i < singles.length; i++) {
    const open = singles[i]!.at;
    const close = singles[i]!.opens ? findClose(text, singles, i, reopens && i === 0) : -1;
    if (close < 0) {
      if (singles[i]!.opens && left < 0) left = i;
      continue;
    }
    const end = singles[close]!.at;
    pairs.push({
      outerStart: open,
      outerEnd: end + 1,
      start: open + 1,
      end,
      continues: false,
      closed: true,
      opened: true,
    });
    i = close;
    left = -1;
  }
  return left;
}

/** Where a quotation goes on from another paragraph, a possessive does not close it. */
function findClose(text: string, singles: readonly Single[], from: number, surely: boolean): number {
  const start = singles[from]!.at;
  let doubtful = -1;
  for (let i = from + 1; i < singles.length && i - from <= LONGEST_SEARCH; i++) {
    const { at, opens, closes } = singles[i]!;
    if (opens && closes === 0) break;
    if (closes === 2) return i;
    if (closes === 1) {
      if (!isPossessive(text, at)) return i;
      if (doubtful < 0) doubtful = i;
    }
  }
  return !surely && doubtful >= 0 && singles[doubtful]!.at - start <= LONGEST_DOUBTFUL ? doubtful : -1;
}

/** "the workers' rights", "the boss' desk": an s before the mark. */
function isPossessive(text: string, at: number): boolean {
  return /[sxz]/i.test(text[at - 1]!) && isSpaceAt(text, at + 1) && isLetterAt(text, at + 2);
}

/** What a lone mark at an offset can be; null for an apostrophe within a word and for halves of double marks. */
function singleOf(text: string, form: string, at: number, from: number): Single | null {
  const wordBefore = isWordAt(text, at - 1);
  const wordAfter = isWordAt(text, at + 1);
  if (wordBefore && wordAfter) return null;
  if (isApostrophe(text, at - 1) || isApostrophe(text, at + 1)) return besideDouble(text, at, from);
  const before = isSpaceAt(text, at - 1) || opensAfter(text, at - 1) || isDoubleMark(text, at - 1);
  const inner = wordAfter || '[(…'.includes(text[at + 1] ?? ' ');
  const opens = form !== '´' && before && inner && !isElided(text, at);
  const close = form !== '‘' && form !== '‚' && form !== '`' && !isSpaceAt(text, at - 1);
  const stop = isStopAt(text, at + 1) || isDoubleMark(text, at + 1);
  const ended = !wordBefore && !opensAfter(text, at - 1);
  const closes = !close || wordAfter ? 0 : stop || ended ? 2 : isSpaceAt(text, at + 1) ? 1 : 0;
  return opens || closes > 0 ? { at, opens, closes } : null;
}

/** Three in a row: the single one is outermost nowhere, so it stands on the side of the words. */
function besideDouble(text: string, at: number, from: number): Single | null {
  const first = isApostrophe(text, at + 1) && isApostrophe(text, at + 2) && !isApostrophe(text, at - 1);
  const last = isApostrophe(text, at - 1) && isApostrophe(text, at - 2) && !isApostrophe(text, at + 1);
  if (last && (at - 2 <= from || isSpaceAt(text, at - 3))) return { at, opens: true, closes: 0 };
  if (first && at > from && !isSpaceAt(text, at - 1)) return { at, opens: false, closes: 2 };
  return null;
}

function isElided(text: string, at: number): boolean {
  if (isDigitAt(text, at + 1)) return /^\d0s?(?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 6));
  return ELISION.test(text.slice(at + 1, at + 8));
}

function isApostrophe(text: string, index: number): boolean {
  const character = text[index];
  return character === "'" || character === '’' || character === '‘';
}

function isDoubleMark(text: string, index: number): boolean {
  return isMarkAt(text, index) && !isApostrophe(text, index);
}
