import { buildFrame, sourceSpans } from '../clause/build-frame.ts';
import { beforeNewClause, contentEnd, spansOf } from '../clause/content.ts';
import { cueFor } from '../clause/sentence-view.ts';
import { sideOf } from '../clause/side-of.ts';
import { subjectOf } from '../clause/subject.ts';
import type { FrameRule } from '../rule.ts';

/**
 * Accepts: somebody who says what state they are in.
 * Fires on: La ministre s'est dite préoccupée par la hausse des prix.
 * Not on: Il s'est dit que tout irait bien.
 */
export const selfDescription: FrameRule = {
  id: 'self-description',
  frame(occurrence, view) {
    const cue = cueFor(occurrence, 'adj');
    const { group, end } = occurrence;
    if (!cue || !group.reflexive) return null;
    let i = end;
    while (i < view.to && (view.tokens[i]!.tag === 'adverb' || view.tokens[i]!.tag === 'mark')) i++;
    const first = view.tokens[i];
    if (
      !first ||
      i >= view.to ||
      !(
        first.tag === 'adjective' ||
        first.tag === 'participle' ||
        /^(?:convaincu|persuadé|prêt|en|favorable|certain|opposé|ouvert)/.test(first.lower)
      )
    )
      return null;
    const subject = subjectOf(view, group);
    if (!subject) return null;
    return buildFrame(occurrence, view, {
      form: 'object',
      cue,
      sources: sideOf(view, subject) ?? sourceSpans(view, subject),
      content: spansOf(view, [end, beforeNewClause(view, end, contentEnd(view, end, occurrence))]),
      rule: this.id,
      confidence: 0.85,
    });
  },
};
