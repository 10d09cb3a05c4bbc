import type { UtteranceRule } from '../utterance-rule.ts';

const LONGEST = 300;
const QUOTATION = /[«“„"][^«»“”„"]*[»”“"]/g;
const SEPARATORS = /^(?:[\s,;…]|\.{3}|(?:ou|et|puis|or|and|etc)(?!\p{L})\.?)*$/u;

/**
 * Refuses: an item of a bracket that holds nothing but quotations: names of workshops, slogans, titles.
 * Fires on: Les ateliers (« Qui sommes-nous ? », « Où aller ? ») affichent complet.
 * Not on: Elle sourit (« Où aller ? », demande-t-elle).
 */
export const listedInBrackets: UtteranceRule = {
  id: 'listed-in-brackets',
  decide(view) {
    const { text } = view.analysis;
    const { outerStart, outerEnd } = view.passage;
    const before = view.textBefore(LONGEST);
    const open = before.lastIndexOf('(');
    const close = open < 0 ? -1 : view.textAfter(LONGEST).indexOf(')');
    if (close < 0) return null;
    const inside = text.slice(outerStart - before.length + open + 1, outerEnd + close);
    return SEPARATORS.test(inside.replace(QUOTATION, '')) ? false : null;
  },
};
