import type { AttributionRule } from '../attribution-rule.ts';
import { canUtter } from '../lib/can-utter.ts';
import { carried } from '../lib/carried.ts';
import { firstFinite, subjectSource } from '../lib/clause-subject.ts';
import type { QuoteContext } from '../quote-context.ts';

/** Fewest words of a fragment that is no irony and no name. */
const FEWEST = 3;
/** A phrase with its link, or an adjective with a complement: how somebody put it. */
const PUT =
  /^(?:à|au|aux|avant|après|dans|d['’]ici|en|sans|jusqu|par|pour|un peu|très|trop|plutôt|assez|bien)(?!\p{L})/iu;

/**
 * Accepts: French words in marks that tell when or how, in a sentence about a thing right behind a quotation of somebody in
 * the same paragraph: the sentence goes on with what that speaker tells.
 * Fires on: « Le dialogue reprend », se réjouit Ana Roy. Une rencontre devrait avoir lieu « avant la fin du mois ».
 * Not on: « Le dialogue reprend », se réjouit Ana Roy. Luc Petit est parti « avant la fin du mois ».
 */
export const toldOn: AttributionRule = {
  id: 'told-on',
  attribute(index, context) {
    const { start, end, outerStart, by, utterance } = context.passages[index]!;
    if (context.analysis.language !== 'fr' || by !== 'marks' || utterance || context.parents[index] !== -1)
      return null;
    const words = context.slice(start, end);
    if (words.split(/\s+/).length < FEWEST || !PUT.test(words)) return null;
    const before = context.attributedBefore(index, 0);
    if (before < 0) return null;
    const sentence = context.sentenceAt(outerStart);
    if (context.sentenceAt(context.passages[before]!.outerEnd - 1) !== sentence - 1) return null;
    return isOfThing(context, sentence, outerStart)
      ? carried(context, before, this.id, 0.8, 'goes on behind a quotation of')
      : null;
  },
};

/** The subject before the words is told by a noun for a thing. */
function isOfThing(context: QuoteContext, sentence: number, before: number): boolean {
  const group = firstFinite(context, sentence, context.sentence(sentence)!.start, before);
  const subject = group && subjectSource(context, sentence, group);
  return subject !== null && subject.kind === 'anonymous' && !canUtter(context, subject);
}
