import type { AttributionRule } from '../attribution-rule.ts';
import { isEmbedded } from '../lib/is-embedded.ts';

const FEWEST_WORDS = 8;

/**
 * Accepts: a whole utterance that no other rule gives to anybody. Speaker null.
 * Fires on: « Nous restons ici, tous ensemble. » (an article that names nobody)
 * Not on: a fragment or a few words in a sentence of the article: « tous ensemble » is then no quotation at all.
 */
export const unattributed: AttributionRule = {
  id: 'unattributed',
  attribute(index, context) {
    const { utterance, start, end } = context.passages[index]!;
    if (!utterance || (isEmbedded(context, index) && isShort(context.slice(start, end)))) return null;
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

function isShort(words: string): boolean {
  return words.split(/\s+/, FEWEST_WORDS + 1).length < FEWEST_WORDS;
}
