import { phraseFrom } from '../../attribution/clause/noun-phrase.ts';
import type { AttributionRule } from '../attribution-rule.ts';

/** How far the name may stand behind the marks. */
const FARTHEST = 120;
/** "Celle qui s'exprime ainsi, c'est", "Ces mots sont de", "L'auteur de cette phrase est" */
const CLEFT =
  /^[\s.]*(?:(?:celui|celle) qui [^.,;:!?«»]{3,40},? (?:c['’]est|est|n['’]est autre que)|(?:ces|les) (?:mots|propos|paroles|phrases) (?:sont|émanent|viennent) (?:ceux |celles )?(?=d[eu']|des )(?:de |d['’]|d(?=u )|d(?=es ))|(?:le|la|cette|ce|cet) (?:mot|formule|phrase|expression|citation|parole|aveu|cri|constat|verdict|promesse|sentence) (?:est|était) (?:signée?|de la main de|(?:celui|celle) de|d(?=['’])|de|d(?=u ))\s?(?:d['’])?|signé (?=\p{Lu})|l['’]auteure? de (?:ces|cette|ce) [\p{L}]{3,20},? (?:c['’]est|est|s['’]appelle|n['’]est autre que)|ainsi (?:parle|s['’]exprime))\s*/iu;

/**
 * Accepts: in French, a sentence right behind the marks that says whose words they were.
 * Fires on: « La digue cédera. » Celle qui s'exprime ainsi, c'est Ana Roy. « Tenez bon. » Ces mots sont du préfet.
 * Not on: « La digue cédera. » Celle qui est partie, c'est Ana Roy. (no word of speaking)
 */
export const cleftAfter: AttributionRule = {
  id: 'cleft-after',
  attribute(index, context) {
    const { outerEnd } = context.passages[index]!;
    if (context.analysis.language !== 'fr') return null;
    const words = context.slice(outerEnd, outerEnd + FARTHEST);
    const match = CLEFT.exec(words);
    if (!match || !SPEAKING.test(match[0])) return null;
    const first = context.analysis.tokens[context.firstToken(outerEnd + match[0].length)];
    const view = first && context.view(first.sentence);
    const range = view && phraseFrom(view, first.index);
    if (!view || !range) return null;
    const source = context.sourceAt(view.span(range.from, range.to));
    if (!source) return null;
    const start = outerEnd + match[0].search(/[^\s.]/);
    const cue = { start, end: outerEnd + match[0].trimEnd().length };
    const detail = `is followed by "${context.slice(cue.start, cue.end)}"`;
    return { speakers: [source], cue, via: [], rule: this.id, confidence: 0.85, detail };
  },
};

const SPEAKING =
  /parl|exprim|sign|(?:mot|formule|expression|citation|aveu|cri|constat|verdict|promesse|sentence) |(?<!\p{L})dit|raconte|témoigne|s['’]emporte|prononc|mots|propos|paroles|phrase|auteur/iu;
