import type { AttributionRule } from '../attribution-rule.ts';

/**
 * Accepts: a whole utterance that no other rule gives to anybody. Speaker null.
 * Fires on: « Nous restons ici, tous ensemble. » (an article that names nobody)
 * Not on: a fragment: « tous ensemble » is then no quotation at all.
 */
export const unattributed: AttributionRule = {
  id: 'unattributed',
  attribute(index, context) {
    const utterance = context.passages[index]!.utterance;
    if (!utterance) return null;
    return {
      speakers: [],
      cue: null,
      via: [],
      rule: this.id,
      confidence: 0.4,
      detail: 'nobody is found to have said it',
    };
  },
};
