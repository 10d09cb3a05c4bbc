import type { AttributionRule } from '../attribution-rule.ts';
import { mainPerson } from '../lib/main-person.ts';
import type { Attribution } from '../quote-context.ts';

const LETTER = /^(?:[QRA]|Question|Réponse|Answer)$/;

/**
 * Accepts: a turn after a speaker's label: the one it names; after "R." or "Réponse" the article's main person.
 * Fires on: Ana Duarte : Nous restons. (in an interview)
 * Not on: a quotation in marks.
 */
export const label: AttributionRule = {
  id: 'label',
  attribute(index, context) {
    const { by, continues, outerStart, start } = context.passages[index]!;
    if (by !== 'label' || continues) return null;
    const words = context.slice(outerStart, start).replace(/[\s.:—–-]+$/u, '');
    const span = { start: outerStart, end: outerStart + words.length };
    const speaker = (LETTER.test(words) ? null : context.names.sourceAt(span)) ?? mainPerson(context);
    return {
      speakers: speaker ? [speaker] : [],
      cue: null,
      via: [],
      rule: this.id,
      confidence: 0.9,
      detail: `stands after the label "${words}"`,
    } satisfies Attribution;
  },
};
