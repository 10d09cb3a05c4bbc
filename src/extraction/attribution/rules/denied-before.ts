import { buildFrame, sourceSpans } from '../clause/build-frame.ts';
import { cueFor } from '../clause/sentence-view.ts';
import { subjectOf } from '../clause/subject.ts';
import type { FrameRule } from '../rule.ts';

/**
 * Accepts: a verb of denial whose object is a pronoun for what was said before.
 * Fires on: La mairie le nie. The club denies it.
 * Not on: Elle rejette l'offre.
 */
export const deniedBefore: FrameRule = {
  id: 'denied-before',
  frame(occurrence, view) {
    const { group, end } = occurrence;
    const cue = group.kind === 'finite' && !group.passive ? cueFor(occurrence, 'object') : null;
    if (cue?.sense !== 'deny') return null;
    const following =
      /^(?:it|this|that|cela|ça)$/.test(view.lower(end)) &&
      isLast(view.lower(end + 1), view.tokens[end + 1]?.tag);
    const before =
      view.french &&
      /^(?:le|l'|les)$/.test(view.lower(group.from)) &&
      isLast(view.lower(end), view.tokens[end]?.tag);
    if (!following && !before) return null;
    const subject = subjectOf(view, group);
    if (!subject) return null;
    return buildFrame(occurrence, view, {
      form: 'object',
      cue,
      sources: sourceSpans(view, subject),
      content: [view.span(group.from, following ? end + 1 : end)],
      rule: this.id,
      confidence: 0.8,
    });
  },
};

/** Nothing of the verb's own follows: a stop, a comma, a conjunction or an adverb. */
function isLast(lower: string, tag: string | undefined): boolean {
  return lower === '' || tag === 'punctuation' || tag === 'conjunction' || tag === 'adverb' || tag === 'mark';
}
