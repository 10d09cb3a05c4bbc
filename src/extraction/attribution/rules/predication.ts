import { buildFrame, sourceSpans } from '../clause/build-frame.ts';
import { contentEnd, objectEnd, spansOf } from '../clause/content.ts';
import { cueFor } from '../clause/sentence-view.ts';
import { subjectOf } from '../clause/subject.ts';
import type { FrameRule } from '../rule.ts';

/**
 * Accepts: saying what somebody did or is: accuse X of, qualify X as, call X Y.
 * Fires on: Paris accuse Londres de bloquer l'accord. She called the plan a failure.
 * Not on: Elle a accusé le coup.
 */
export const predication: FrameRule = {
  id: 'predication',
  frame(occurrence, view) {
    const { group, end } = occurrence;
    const cue = group.passive || group.kind === 'participle' ? null : cueFor(occurrence, 'as', 'of');
    if (!cue) return null;
    const whole = contentEnd(view, end, occurrence);
    const links =
      group.lemma === 'call' || /^(?:dub|label|brand|deem|juger)$/.test(group.lemma)
        ? null
        : view.french
          ? /^(?:de|d'|comme|d’)$/
          : /^(?:as|of|for)$/;
    let link = end;
    if (links) {
      while (link < Math.min(whole, end + 14) && !links.test(view.lower(link))) link++;
      if (link >= whole || !links.test(view.lower(link))) return null;
    }
    const limit = objectEnd(view, link, whole);
    if (limit - end < 3 || /^(?:for|on|off|up|back|in|out|upon)$/.test(view.lower(end))) return null;
    const subject = subjectOf(view, group);
    // "What biologists call an edge effect": a name for something.
    if (
      !subject ||
      NAMING.test(view.lower(subject.whole.from - 1)) ||
      NAMING.test(view.lower(subject.whole.from))
    )
      return null;
    return buildFrame(occurrence, view, {
      form: 'object',
      cue,
      sources: sourceSpans(view, subject),
      content: spansOf(view, [end, limit]),
      rule: this.id,
      confidence: 0.85,
    });
  },
};

const NAMING = /^(?:what|que|qu'|whom)$/;
