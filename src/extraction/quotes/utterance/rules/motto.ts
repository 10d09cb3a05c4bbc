import type { UtteranceRule } from '../utterance-rule.ts';

const LONGEST = 90;
/** The same before a series of beliefs. */
const LONGEST_SERIES = 300;
/** "sous le thème :", "la devise du festival est :", "a pour slogan", in French. */
const MOTTO =
  /(?<!\p{L})(?:thèmes?|thématique|devise|maxime|slogan|mot d['’]ordre|adage|proverbe|dicton|baseline|sous-titre|accroche)(?:\s(?!a\s|ont\s)[\p{L}'’0-9-]+){0,9}\s?[:,]?\s*$/iu;
/** "Restent les idées reçues qu'il corrige :": what nobody in particular believes. */
const BELIEF =
  /(?<!\p{L})(?:idées? (?:reçues?|fausses?|préconçues?)|mythes?|légendes?|clichés?|préjugés?|croyances?|contre-vérités?|stéréotypes?)(?:\s[\p{L}'’0-9-]+){0,9}\s?:\s*(?:[«“"][^«»“”"\n]{2,80}[»”"]\s?(?:,|et|ou)\s){0,3}$/iu;
/** A crowd shouts a slogan, a speaker has one: these are said. */
const UTTERED = /(?<!\p{L})(?:scand|cri|chant|repren|hurl|martel|son |leur |sa |dit|lanc|répèt)/iu;

/**
 * Refuses: the theme of a meeting, the motto of a body, a saying, what people wrongly believe.
 * Fires on: Le festival a pour thème : « Ensemble pour une terre vivante ».
 * Not on: Ils ont crié leur slogan : « Rendez la lagune ! »
 */
export const motto: UtteranceRule = {
  id: 'motto',
  decide(view) {
    if (view.analysis.language !== 'fr') return null;
    const before = view.textBefore(LONGEST);
    const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('» ')) + 1);
    if (BELIEF.test(view.textBefore(LONGEST_SERIES))) return false;
    return MOTTO.test(sentence) && !UTTERED.test(sentence) ? false : null;
  },
};
