import type { Span } from '../../model/span.ts';
import type { Analysis, QuotedPassage } from '../parts.ts';
import { findAnswers } from './passages/find-answers.ts';
import { findDashSpeech } from './passages/find-dash-speech.ts';
import { findLabelledSpeech } from './passages/find-labelled-speech.ts';
import { findMarks } from './passages/find-marks.ts';
import type { Pair } from './passages/mark.ts';
import { isSpaceAt } from './passages/neighbours.ts';
import { pairMarks } from './passages/pair-marks.ts';
import { pairSingleMarks } from './passages/pair-single-marks.ts';
import { unwrap } from './passages/unwrap.ts';
import { decideUtterance } from './utterance/decide-utterance.ts';
import type { Passage } from './utterance/passage-view.ts';

/**
 * Everything that stands between quotation marks, is introduced by a speech dash or follows a speaker's label, in
 * order of its start. Spans exclude marks and the blanks inside them; text and time are linear in the article's size.
 */
export function findPassages(analysis: Analysis): QuotedPassage[] {
  const { text } = analysis;
  const paragraphs = unwrap(text, analysis.paragraphs);
  const pairs = [...pairMarks(text, findMarks(text), paragraphs), ...pairSingleMarks(text, paragraphs)];
  const spoken = findTurns(text, paragraphs);
  const passages: QuotedPassage[] = [];
  let goesOn = false;
  for (const passage of nest(text, pairs, spoken).reverse()) {
    // Whatever goes on over paragraphs was uttered.
    const decision = decideUtterance(analysis, passage);
    const utterance = decision.utterance || (goesOn && passage.depth === 0);
    passages.push({ ...passage, utterance, utteranceRule: decision.rule });
    if (passage.depth === 0) goesOn = passage.continues;
  }
  return passages.reverse();
}

/** Speech that the layout tells: labels and dashes; where there are none, questions and answers. */
function findTurns(text: string, paragraphs: readonly Span[]): Passage[] {
  const turns = [...findLabelledSpeech(text, paragraphs), ...findDashSpeech(text, paragraphs)];
  return turns.length > 0 ? turns : findAnswers(text, paragraphs);
}

/** Quotations nested deeper than this are marks gone wrong; also bounds the work on hostile text. */
const DEEPEST = 2;

/** Trims, drops the empty and those that cross an earlier one, counts the depth. */
function nest(text: string, pairs: readonly Pair[], spoken: readonly Passage[]): Passage[] {
  const marked = pairs.map(({ start, end, outerStart, outerEnd, continues }): Passage => {
    return { start, end, outerStart, outerEnd, continues, depth: 0, by: 'marks' };
  });
  // A turn that is itself in marks is a quotation in marks.
  const opened = new Set(marked.map(({ outerStart }) => outerStart));
  const unmarked = spoken.filter(({ start }) => !opened.has(start));
  const ordered = [...marked, ...unmarked].sort(
    (a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd,
  );
  const passages: Passage[] = [];
  const around: Passage[] = [];
  for (const passage of ordered) {
    while (around.length > 0 && around.at(-1)!.outerEnd <= passage.outerStart) around.pop();
    if (around.length > DEEPEST || (around.at(-1)?.outerEnd ?? passage.outerEnd) < passage.outerEnd) continue;
    let { start, end } = passage;
    while (start < end && isSpaceAt(text, start)) start++;
    while (end > start && isSpaceAt(text, end - 1)) end--;
    if (end === start) continue;
    passages.push({
      ...passage,
      start,
      end,
      outerEnd: Math.max(end, passage.outerEnd),
      depth: around.length,
    });
    around.push(passage);
  }
  return passages;
}
