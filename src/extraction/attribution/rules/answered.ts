import { formTest } from '../../language/form-test.ts';
import { buildFrame, sourceSpans } from '../clause/build-frame.ts';
import { cueFor, type SentenceView } from '../clause/sentence-view.ts';
import { subjectOf } from '../clause/subject.ts';
import type { FrameRule } from '../rule.ts';

const EXACTLY = formTest(/^(?:exactement|tout|précisément|exactly|quite|just)$/);
const LE = formTest(/^(?:le|l')$/);

/**
 * Accepts: a verb of saying whose whole object is that what was said before is so, or is not.
 * Fires on: Les riverains assurent que non. Le syndicat affirme le contraire. The union says otherwise.
 * Not on: Il affirme que si le pont cède, … Il affirme le contraire de la vérité.
 */
export const answered: FrameRule = {
  id: 'answered',
  frame(occurrence, view) {
    const { group } = occurrence;
    const cue =
      group.kind === 'finite' && !group.passive ? cueFor(occurrence, 'that', 'bare', 'object') : null;
    if (!cue || cue.sense === 'deny') return null;
    const answer = answerAfter(view, occurrence.end);
    const subject = answer && subjectOf(view, group);
    if (!answer || !subject) return null;
    return buildFrame(occurrence, view, {
      form: 'object',
      cue,
      sources: sourceSpans(view, subject),
      content: [view.span(...answer)],
      rule: this.id,
      confidence: 0.8,
    });
  },
};

/** Token range of the answer, with nothing behind it. */
function answerAfter(view: SentenceView, end: number): [from: number, to: number] | null {
  const from = view.is(end, EXACTLY) ? end + 1 : end;
  const answer = view.french ? frenchAnswer(view, from) : englishAnswer(view, from);
  const next = answer && view.tokens[answer[1]];
  return answer && (!next || answer[1] >= view.to || /^(?:punctuation|mark)$/.test(next.tag)) ? answer : null;
}

function frenchAnswer(view: SentenceView, at: number): [number, number] | null {
  if (view.lower(at) === 'que' && /^(?:non|oui|si)$/.test(view.lower(at + 1))) return [at + 1, at + 2];
  if (view.is(at, LE) && /^(?:contraire|inverse|opposé)$/.test(view.lower(at + 1))) return [at, at + 2];
  return null;
}

function englishAnswer(view: SentenceView, at: number): [number, number] | null {
  if (view.lower(at) === 'otherwise') return [at, at + 1];
  if (view.lower(at) === 'the' && /^(?:opposite|contrary|reverse)$/.test(view.lower(at + 1)))
    return [at, at + 2];
  return null;
}
