import type { UtteranceRule } from '../utterance-rule.ts';

const MOST_WORDS = 8;

/**
 * Refuses: a crosshead between dashes, run into the text where the paragraph breaks were lost.
 * Fires on: … la nuit tombe. - “Une ville sans eau” -La maire affirme que tout va bien.
 * Not on: La maire - “une femme de tête” - affirme que tout va bien.
 */
export const crosshead: UtteranceRule = {
  id: 'crosshead',
  decide(view) {
    if (view.words.length > MOST_WORDS) return null;
    const before = /(?:[.!?…»”"]\s?|^)[-–—]\s?$/u.test(view.textBefore(5));
    return before && /^\s?[-–—]\s?\p{Lu}/u.test(view.textAfter(5)) ? false : null;
  },
};
