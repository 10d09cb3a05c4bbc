import type { Pair } from './mark.ts';
import { isDigitAt, isLetterAt, isMarkAt, isSpaceAt, isStopAt, isWordAt, opensAfter } from './neighbours.ts';

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
 * Quotations in single marks within one stretch of text, told from apostrophes and possessives: an opening mark
 * stands after a blank and before a word, a closing one after a word or stop and before a blank or stop; a
 * plural possessive counts as a close only when no clearer one follows.
 */
export function pairSingleMarks(text: string, from: number, to: number): Pair[] {
  const singles = findSingles(text, from, to);
  const pairs: Pair[] = [];
  for (let i = 0; i < singles.length; i++) {
    const open = singles[i]!;
    if (!open.opens) continue;
    const close = findClose(text, singles, i);
    if (close < 0) continue;
    const end = singles[close]!.at;
    // Quotations in single marks do not nest in one another here; what lies between is apostrophes.
    pairs.push({
      outerStart: open.at,
      outerEnd: end + 1,
      start: open.at + 1,
      end,
      continues: false,
      closed: true,
      opened: true,
    });
    i = close;
  }
  return pairs;
}

function findClose(text: string, singles: readonly Single[], from: number): number {
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
  return doubtful >= 0 && singles[doubtful]!.at - start <= LONGEST_DOUBTFUL ? doubtful : -1;
}

/** "the workers' rights", "the boss' desk": an s before the mark. */
function isPossessive(text: string, at: number): boolean {
  return /[sxz]/i.test(text[at - 1]!) && isSpaceAt(text, at + 1) && isLetterAt(text, at + 2);
}

function findSingles(text: string, from: number, to: number): Single[] {
  const singles: Single[] = [];
  SINGLE.lastIndex = from;
  for (let match = SINGLE.exec(text); match && match.index < to; match = SINGLE.exec(text)) {
    const at = match.index;
    const wordBefore = isWordAt(text, at - 1);
    const wordAfter = isWordAt(text, at + 1);
    if (wordBefore && wordAfter) continue;
    if (isApostrophe(text, at - 1) || isApostrophe(text, at + 1)) {
      // A part of a double mark ('' or ‘‘), unless a third one stands apart.
      if (
        !(isApostrophe(text, at + 1) && isApostrophe(text, at + 2)) &&
        !(isApostrophe(text, at - 1) && isApostrophe(text, at - 2))
      )
        continue;
      const opening = isSpaceAt(text, at - 3) || at - 2 <= from;
      if (opening ? isApostrophe(text, at + 1) : isApostrophe(text, at - 1)) continue;
      singles.push({ at, opens: opening, closes: opening ? 0 : 2 });
      continue;
    }
    const form = match[0];
    const before = isSpaceAt(text, at - 1) || opensAfter(text, at - 1) || isDoubleMark(text, at - 1);
    const opens =
      form !== '´' && before && (wordAfter || '[(…'.includes(text[at + 1] ?? ' ')) && !isElided(text, at);
    const close = form !== '‘' && form !== '‚' && form !== '`' && !isSpaceAt(text, at - 1);
    const stop = isStopAt(text, at + 1) || isDoubleMark(text, at + 1);
    const ended = !wordBefore && !opensAfter(text, at - 1);
    const closes = !close || wordAfter ? 0 : stop || ended ? 2 : isSpaceAt(text, at + 1) ? 1 : 0;
    if (opens || closes > 0) singles.push({ at, opens, closes });
  }
  return singles;
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
