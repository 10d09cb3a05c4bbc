import type { Analysis, QuotedPassage } from '../parts.ts';
import { findMarks } from './passages/find-marks.ts';
import type { Pair } from './passages/mark.ts';
import { isSpaceAt } from './passages/neighbours.ts';
import { pairMarks } from './passages/pair-marks.ts';
import { pairSingleMarks } from './passages/pair-single-marks.ts';
import { decideUtterance } from './utterance/decide-utterance.ts';

/**
 * Everything that stands between quotation marks, is introduced by a speech dash or follows a speaker's label, in
 * order of its start. Spans exclude marks and the blanks inside them; text and time are linear in the article's size.
 */
export function findPassages(analysis: Analysis): QuotedPassage[] {
  const { text, paragraphs } = analysis;
  const pairs = [...pairMarks(text, findMarks(text), paragraphs), ...pairSingleMarks(text, paragraphs)];
  return nest(text, pairs).map((passage) => ({
    ...passage,
    utterance: decideUtterance(analysis, passage).utterance,
  }));
}

/** Quotations nested deeper than this are marks gone wrong; also bounds the work on hostile text. */
const DEEPEST = 2;

/** Trims, drops the empty and those that cross an earlier one, counts the depth. */
function nest(text: string, pairs: readonly Pair[]): Omit<QuotedPassage, 'utterance'>[] {
  const ordered = [...pairs].sort((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd);
  const passages: Omit<QuotedPassage, 'utterance'>[] = [];
  const around: Pair[] = [];
  for (const pair of ordered) {
    while (around.length > 0 && around.at(-1)!.outerEnd <= pair.outerStart) around.pop();
    if (around.length > 0 && around.at(-1)!.outerEnd < pair.outerEnd) continue;
    let { start, end } = pair;
    while (start < end && isSpaceAt(text, start)) start++;
    while (end > start && isSpaceAt(text, end - 1)) end--;
    if (end === start || around.length > DEEPEST) continue;
    passages.push({
      start,
      end,
      outerStart: pair.outerStart,
      outerEnd: Math.max(end, pair.outerEnd),
      depth: around.length,
      continues: pair.continues,
      by: 'marks',
    });
    around.push(pair);
  }
  return passages;
}
