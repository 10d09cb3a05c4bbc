import { buildFrame, sourceSpans } from '../clause/build-frame.ts';
import { beforeNewClause, contentEnd, spansOf } from '../clause/content.ts';
import { cueFor, type SentenceView } from '../clause/sentence-view.ts';
import { subjectOf } from '../clause/subject.ts';
import type { FrameRule } from '../rule.ts';

/**
 * Accepts: a verb of saying with an infinitive (French also over "de", English over "to"; "deny" with -ing).
 * Fires on: Le groupe affirme avoir vendu l'usine. The firm denies selling it. Elle promet de partir.
 * Not on: Il a dit adieu avant de partir.
 */
export const infinitive: FrameRule = {
  id: 'infinitive',
  frame(occurrence, view) {
    const { group, end } = occurrence;
    if (group.passive || group.kind === 'participle') return null;
    let i = afterInsertion(view, end);
    while (
      i < view.to &&
      i < end + 3 &&
      (view.tokens[i]!.tag === 'adverb' ||
        /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(view.lower(i)))
    )
      i++;
    const link = view.lower(i);
    const next = view.groups.find((other) => other.from >= i && other.from <= i + 1);
    if (!next) return null;
    const direct = next.from === i;
    const cue = view.french
      ? next.kind !== 'infinitive'
        ? null
        : /^(?:de|d')$/.test(link)
          ? cueFor(occurrence, 'de')
          : direct
            ? cueFor(occurrence, 'inf')
            : null
      : direct && next.kind === 'infinitive' && link === 'to'
        ? cueFor(occurrence, 'to')
        : direct && next.kind === 'gerund'
          ? cueFor(occurrence, 'gerund')
          : null;
    const subject = cue && subjectOf(view, group);
    if (!cue || !subject) return null;
    return buildFrame(occurrence, view, {
      form: 'infinitive',
      cue,
      sources: sourceSpans(view, subject),
      content: spansOf(view, [
        next.from,
        beforeNewClause(view, next.from, contentEnd(view, next.from, occurrence)),
      ]),
      rule: this.id,
      confidence: 0.9,
    });
  },
};

/** "de son côté", "pour sa part", "en revanche" between the verb and its infinitive. */
function afterInsertion(view: SentenceView, end: number): number {
  const three = `${view.lower(end)} ${view.lower(end + 1)} ${view.lower(end + 2)}`;
  if (/^(?:de (?:son|leur|notre) côté|pour (?:sa|leur) part|quant à lui)$/.test(three)) return end + 3;
  return view.lower(end) === 'en' && /^(?:revanche|outre|effet)$/.test(view.lower(end + 1)) ? end + 2 : end;
}
