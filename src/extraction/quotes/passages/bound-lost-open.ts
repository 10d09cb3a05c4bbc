import type { Span } from '../../../model/span.ts';
import type { Mark, Pair } from './mark.ts';
import { skipSpaces, skipSpacesBack } from './neighbours.ts';

const LONGEST = 800;
const FEWEST_WORDS = 4;

/** A stop, a bracket or none, blanks: a sentence ends. */
const SENTENCE_END = /[.!?…][)\]]?\s+/g;

/**
 * Quotation whose opening mark was lost: a closing mark with nothing open, a sentence before it and a comma, a stop or
 * the paragraph's end after it. It begins after the last colon; else with the paragraph when it is the paragraph's
 * first mark; else with its sentence (`lastEnd` is where the quotation before it ended, null for the first mark).
 * A lone » of a menu ("Home » World » …") is none.
 */
export function boundLostOpen(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  index: number,
  to: number,
  lastEnd: number | null,
): Pair | null {
  const mark = marks[index]!;
  const from = lastEnd ?? paragraph.start;
  if (mark.side !== 'close' || mark.start - from > LONGEST) return null;
  const after = marks[index + 1];
  if (index + 1 < to && after!.side === 'close') return null;
  const next = text.slice(mark.end, Math.min(paragraph.end, mark.end + 4));
  // English sets the comma inside.
  if (!/^\s*(?:[,.!?;(]|$)/.test(next) && !(/[,!?]/.test(text[mark.start - 1]!) && /^\s+\p{L}/u.test(next)))
    return null;
  const start = skipSpaces(
    text,
    from + beginning(text.slice(from, mark.start), lastEnd === null),
    mark.start,
  );
  const end = skipSpacesBack(text, mark.start, start);
  if (end <= start || text.slice(start, end).split(/\s+/).length < FEWEST_WORDS) return null;
  return { outerStart: start, outerEnd: mark.end, start, end, continues: false, closed: true, opened: false };
}

function beginning(before: string, wholeParagraph: boolean): number {
  const colon = before.lastIndexOf(': ');
  if (colon >= 0) return colon + 2;
  if (wholeParagraph) return 0;
  let last = 0;
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(before); match; match = SENTENCE_END.exec(before)) {
    // A stop right before the closing mark ends the quotation's own last sentence.
    if (SENTENCE_END.lastIndex < before.trimEnd().length) last = SENTENCE_END.lastIndex;
  }
  return last;
}
