import type { Span } from '../../../model/span.ts';
import { firstIndex } from '../../lib/first-index.ts';
import { boundLostClose } from './bound-lost-close.ts';
import { boundLostOpen } from './bound-lost-open.ts';
import { findContinuation } from './find-continuation.ts';
import { isMeasure } from './find-marks.ts';
import type { Family, Mark, Pair } from './mark.ts';
import { skipSpaces, skipSpacesBack } from './neighbours.ts';

/** A mark that waits for its partner. */
interface Open {
  readonly mark: Mark;
  readonly continues: boolean;
  /** Text starts here: after the mark, or at the paragraph start when it was not opened anew. */
  readonly start: number;
  readonly opened: boolean;
  /** Number of pairs closed before it: those from here on lie within. */
  readonly pairs: number;
}

/** A closing mark looks no further down for its partner: keeps hostile text linear. */
const DEEPEST = 8;
/** Quotations looked at within one left open, and the longest stretch before one that shares its closing mark. */
const MOST_INNER = 20;
const LONGEST_SHARED = 400;

/**
 * Pairs the marks of a text, paragraph by paragraph. A quotation still open at a paragraph's end goes on in the next
 * when that one opens it anew or closes it first; else its closing mark was lost, and it is bounded within its
 * paragraph. Linear in the number of marks.
 */
export function pairMarks(text: string, marks: readonly Mark[], paragraphs: readonly Span[]): Pair[] {
  const pairs: Pair[] = [];
  let next = 0;
  let carried: Family | null = null;
  let carriedInto = -1;
  for (let p = 0; p < paragraphs.length; p++) {
    const paragraph = paragraphs[p]!;
    const first = next;
    while (next < marks.length && marks[next]!.start < paragraph.end) next++;
    const continues = carried !== null && carriedInto === p;
    if (first === next && !continues) continue;
    if (carried !== null && p < carriedInto) {
      // A caption or heading between two paragraphs of one utterance: what it quotes stands alone.
      pairParagraph(text, marks, first, next, paragraph, null, pairs);
      continue;
    }
    const left = pairParagraph(text, marks, first, next, paragraph, continues ? carried : null, pairs);
    carried = null;
    if (left === null) continue;
    const inner = innerOfSameMark(text, left, pairs);
    const continuation = inner ? null : findContinuation(text, marks, next, paragraphs, p, left.mark.family);
    if (inner && sharesClose(text, left, inner)) {
      pairs.push({ ...spanOf(left), end: inner.outerEnd, outerEnd: inner.outerEnd, closed: true });
    } else if (continuation === null) {
      closeLost(text, paragraph, left, marks, first, next, pairs);
    } else {
      carried = left.mark.family;
      carriedInto = continuation;
      const end = skipSpacesBack(text, paragraph.end, left.start);
      pairs.push({ ...spanOf(left), end, outerEnd: end, closed: false });
    }
  }
  return pairs;
}

/** First quotation in the same marks within one left open. */
function innerOfSameMark(text: string, open: Open, pairs: readonly Pair[]): Pair | undefined {
  const form = text.slice(open.mark.start, open.mark.end);
  const inner = pairs.slice(open.pairs, open.pairs + MOST_INNER);
  inner.sort((a, b) => a.outerStart - b.outerStart);
  return inner.find((pair) => pair.opened && text.startsWith(form, pair.outerStart));
}

/** French setting closes both with one mark: « Il a dit « non ». Then no sentence ends between the opening marks. */
function sharesClose(text: string, open: Open, inner: Pair): boolean {
  const between = text.slice(open.start, Math.min(inner.outerStart, open.start + LONGEST_SHARED));
  return (
    !open.mark.straight &&
    !/[.!?…]\s/.test(between) &&
    /\p{L}/u.test(between) &&
    /^\s*(?:[,.;!?]|$)/u.test(text.slice(inner.outerEnd, inner.outerEnd + 3))
  );
}

/** Pairs one paragraph's marks; returns the outermost quotation left open, if it may go on in the next paragraph. */
function pairParagraph(
  text: string,
  marks: readonly Mark[],
  from: number,
  to: number,
  paragraph: Span,
  carried: Family | null,
  pairs: Pair[],
): Open | null {
  const stack: Open[] = [];
  const closersLeft = { guillemet: 0, angle: 0, double: 0, single: 0 };
  for (let i = from; i < to; i++) if (marks[i]!.side !== 'open') closersLeft[marks[i]!.family]++;
  let index = from;
  if (carried !== null) {
    const start = skipSpaces(text, paragraph.start, paragraph.end);
    const mark = marks[from];
    // Opened anew; old French setting repeats the closing guillemet at the line start.
    const reopened = index < to && mark!.start === start && mark!.family === carried;
    if (reopened) {
      if (mark!.side !== 'open') closersLeft[carried]--;
      stack.push({ mark: mark!, continues: true, start: mark!.end, opened: true, pairs: pairs.length });
      index++;
    } else {
      const virtual: Mark = { start, end: start, family: carried, straight: false, side: 'open' };
      stack.push({ mark: virtual, continues: true, start, opened: false, pairs: pairs.length });
    }
  }
  let lastEnd = paragraph.start;
  for (; index < to; index++) {
    const mark = marks[index]!;
    if (mark.side !== 'open') closersLeft[mark.family]--;
    const partner = findPartner(text, stack, mark, closersLeft);
    const opens = mark.side === 'open' || (mark.side === 'either' && partner < 0);
    if (opens && !(isMeasure(text, mark) && mark.side !== 'open')) {
      stack.push({ mark, continues: false, start: mark.end, opened: true, pairs: pairs.length });
    } else if (partner >= 0) {
      if (isMeasure(text, mark) && isFollowedByClose(marks, index, to)) continue;
      const open = stack[partner]!;
      stack.length = partner;
      pairs.push({ ...spanOf(open), end: mark.start, outerEnd: mark.end, closed: true });
      lastEnd = mark.end;
    } else if (!isMeasure(text, mark)) {
      const lost = boundLostOpen(text, paragraph, marks, index, to, index === from ? null : lastEnd);
      if (lost) pairs.push(lost);
    }
  }
  if (stack.length === 0) return null;
  return resolveOpen(text, stack, paragraph, marks, from, to, pairs);
}

/** Position in the stack of the mark that this one closes, or -1. */
function findPartner(
  text: string,
  stack: readonly Open[],
  mark: Mark,
  closersLeft: Record<Family, number>,
): number {
  if (mark.side === 'open') return -1;
  const lowest = Math.max(0, stack.length - DEEPEST);
  for (let i = stack.length - 1; i >= lowest; i--) {
    const open = stack[i]!.mark;
    if (open.family === mark.family && open.straight === mark.straight) return i;
  }
  for (let i = stack.length - 1; i >= lowest; i--) if (stack[i]!.mark.family === mark.family) return i;
  // « … ” and “ … »: only when the opening mark has no partner of its own ahead, or an attribution follows.
  const top = stack.at(-1);
  if (
    top &&
    mark.side === 'close' &&
    top.mark.family !== 'angle' &&
    mark.family !== 'angle' &&
    (closersLeft[top.mark.family] <= 0 || isAttributed(text, mark.end))
  )
    return stack.length - 1;
  return -1;
}

/** ", a lâché Marc Kone", ", dit-elle": what follows the end of a quotation, never a word within it. */
function isAttributed(text: string, end: number): boolean {
  return ATTRIBUTION.test(text.slice(end, end + 60));
}

const ATTRIBUTION =
  /^\s?,\s(?:\p{Ll}{2,15}(?:-t)?-(?:il|elle|ils|elles)(?!\p{L})|(?:a|ont|avait|avaient|s['’]est)(?:-t-(?:il|elle))?\s(?:\p{Ll}+ment\s)?\p{Ll}{2,14}[éiut]e?s?\s)/u;

/** "a 7" single": the straight mark after this one closes too, so this one is a measure within the quotation. */
function isFollowedByClose(marks: readonly Mark[], index: number, to: number): boolean {
  const after = marks[index + 1];
  return index + 1 < to && after!.straight && after!.side === 'close';
}

function resolveOpen(
  text: string,
  stack: readonly Open[],
  paragraph: Span,
  marks: readonly Mark[],
  from: number,
  to: number,
  pairs: Pair[],
): Open | null {
  const outermost = stack[0]!;
  // Each inner mark left open is bounded by the next mark; the outermost may go on.
  for (let i = stack.length - 1; i > 0; i--) {
    const open = stack[i]!;
    if (open.mark.family === outermost.mark.family) closeLost(text, paragraph, open, marks, from, to, pairs);
  }
  return outermost;
}

function closeLost(
  text: string,
  paragraph: Span,
  open: Open,
  marks: readonly Mark[],
  from: number,
  to: number,
  pairs: Pair[],
): void {
  const limit = nextMark(marks, from, to, open, paragraph) ?? paragraph.end;
  const end = boundLostClose(text, open.mark, open.start, limit, paragraph, open.continues);
  if (end !== null) pairs.push({ ...spanOf(open), end, outerEnd: end, closed: false });
}

/** Start of the next mark; of the next one of its family for a guillemet that opens the paragraph: others nest in it. */
function nextMark(
  marks: readonly Mark[],
  from: number,
  to: number,
  open: Open,
  paragraph: Span,
): number | null {
  let low = from + firstIndex(to - from, (index) => marks[from + index]!.start >= open.start);
  const { family, start } = open.mark;
  const nests = family === 'guillemet' && start === paragraph.start;
  if (nests) while (low < to && low < from + MOST_INNER && marks[low]!.family !== family) low++;
  return low < to ? marks[low]!.start : null;
}

function spanOf(open: Open): Pick<Pair, 'outerStart' | 'start' | 'continues' | 'opened'> {
  return { outerStart: open.mark.start, start: open.start, continues: open.continues, opened: open.opened };
}
