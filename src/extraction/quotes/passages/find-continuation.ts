import type { Span } from '../../../model/span.ts';
import type { Family, Mark } from './mark.ts';
import { skipSpaces } from './neighbours.ts';

/** Short lines (captions, headings) that may stand between two paragraphs of one utterance. */
const MOST_BETWEEN = 2;
const LONGEST_BETWEEN = 90;
/** Paragraphs looked through for a closing mark that comes without a new opening one. */
const MOST_WITHOUT_MARKS = 3;
/** Marks of other families passed over on the way. */
const MOST_MARKS = 20;

/**
 * Paragraph in which a quotation left open at the end of paragraph `current` goes on, or null when its closing mark
 * was lost: the next paragraph opens it anew, or closes it before anything is opened.
 */
export function findContinuation(
  text: string,
  marks: readonly Mark[],
  nextMark: number,
  paragraphs: readonly Span[],
  current: number,
  family: Family,
): number | null {
  let between = 0;
  for (let p = current + 1; p < paragraphs.length; p++) {
    const paragraph = paragraphs[p]!;
    const start = skipSpaces(text, paragraph.start, paragraph.end);
    const mark = marks[nextMark];
    if (mark && mark.start === start && mark.family === family) return p;
    if (
      between >= MOST_BETWEEN ||
      paragraph.end - start > LONGEST_BETWEEN ||
      /[.!?…;]\s*$/.test(text.slice(paragraph.end - 2, paragraph.end))
    )
      break;
    if (mark && mark.start < paragraph.end) break;
    between++;
  }
  return closesFirst(marks, nextMark, paragraphs, current, family);
}

function closesFirst(
  marks: readonly Mark[],
  nextMark: number,
  paragraphs: readonly Span[],
  current: number,
  family: Family,
): number | null {
  const last = paragraphs[Math.min(current + MOST_WITHOUT_MARKS, paragraphs.length - 1)]!;
  for (let i = nextMark; i < marks.length && i < nextMark + MOST_MARKS && marks[i]!.start < last.end; i++) {
    const mark = marks[i]!;
    if (mark.family !== family) continue;
    return mark.side === 'close' ? current + 1 : null;
  }
  return null;
}
