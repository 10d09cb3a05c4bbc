import { buildFrame, sourceSpans } from '../clause/build-frame.ts';
import { contentEnd, spansOf } from '../clause/content.ts';
import { isContent, isOpener } from '../clause/noun-phrase.ts';
import { cueFor } from '../clause/sentence-view.ts';
import { subjectOf } from '../clause/subject.ts';
import { viaAfter } from '../clause/via.ts';
import type { FrameRule } from '../rule.ts';

/**
 * Accepts: a verb of saying whose object is what is announced, confirmed, denied or denounced.
 * Fires on: Le groupe a annoncé la fermeture de l'usine. The firm denied the allegations.
 * Not on: Le groupe a annoncé hier.
 */
export const object: FrameRule = {
  id: 'object',
  frame(occurrence, view) {
    const { group, end } = occurrence;
    if (group.passive || group.kind === 'participle' || (group.kind === 'infinitive' && !group.modal))
      return null;
    const about = cueFor(occurrence, 'about');
    const linked = about && /^(?:about|of|to|at|against)$/.test(view.lower(end)) ? about : null;
    const cue = linked ?? cueFor(occurrence, 'object');
    if (!cue) return null;
    let start = linked ? end + 1 : end;
    while (
      start < view.to &&
      (view.tokens[start]!.tag === 'adverb' ||
        (/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|de|d'|en|à|sur)$/.test(view.lower(start)) &&
          start < end + 2 &&
          view.french))
    )
      start++;
    const first = view.tokens[start];
    if (
      !first ||
      start >= view.to ||
      !(
        isOpener(first) ||
        isContent(first) ||
        first.tag === 'mark' ||
        /^(?:cela|ça|des|du|d'|his|her|him|them|it)$/.test(first.lower)
      )
    )
      return null;
    const limit = contentEnd(view, start, occurrence);
    if (limit - start < 2 && !/^(?:cela|ça)$/.test(first.lower)) return null;
    const subject = subjectOf(view, group);
    if (!subject) return null;
    return buildFrame(occurrence, view, {
      form: 'object',
      cue,
      sources: sourceSpans(view, subject),
      via: viaAfter(view, end, limit),
      content: spansOf(view, [start, limit]),
      rule: this.id,
      confidence: 0.75,
    });
  },
};
