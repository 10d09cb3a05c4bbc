import type { Span } from '../../../model/span.ts';
import type { Mark, Pair } from './mark.ts';
import { skipSpaces, skipSpacesBack } from './neighbours.ts';

const LONGEST = 800;
const FEWEST_WORDS = 4;

/**
 * Quotation whose opening mark was lost: a closing mark that is the only mark of its paragraph, with a sentence before
 * it and a comma, an attribution or the paragraph's end after it. It begins after the last colon, else with the
 * paragraph. A lone » of a menu ("Home » World » …") is none.
 */
export function boundLostOpen(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  index: number,
  to: number,
): Pair | null {
  const mark = marks[index]!;
  if (mark.side !== 'close' || mark.start - paragraph.start > LONGEST) return null;
  const after = marks[index + 1];
  if (index + 1 < to && after!.side === 'close') return null;
  if (!/^\s*(?:[,.!?;(]|$)/.test(text.slice(mark.end, Math.min(paragraph.end, mark.end + 4)))) return null;
  const colon = text.slice(paragraph.start, mark.start).lastIndexOf(': ');
  const start = skipSpaces(text, paragraph.start + (colon >= 0 ? colon + 2 : 0), mark.start);
  const end = skipSpacesBack(text, mark.start, start);
  if (end <= start || text.slice(start, end).split(/\s+/).length < FEWEST_WORDS) return null;
  return { outerStart: start, outerEnd: mark.end, start, end, continues: false, closed: true, opened: false };
}
