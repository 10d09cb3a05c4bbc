import type { AttributionRule } from '../attribution-rule.ts';
import { carried } from '../lib/carried.ts';
import { isEmbedded } from '../lib/is-embedded.ts';
import { speakersBefore } from '../lib/speakers-before.ts';

const MOST_PARAGRAPHS = 2;

/**
 * Accepts: a quotation without attribution after the paragraph of an attributed one, or of a reported saying.
 * Fires on: « Nous restons », dit la maire.⏎⏎ « Personne ne partira avant l'été. »
 * Not on: a quotation far from any saying.
 */
export const cuelessParagraph: AttributionRule = {
  id: 'cueless-paragraph',
  attribute(index, context) {
    if (isEmbedded(context, index)) return null;
    const before = context.attributedBefore(index, MOST_PARAGRAPHS);
    const found =
      before < 0 ? null : carried(context, before, this.id, 0.8, 'follows the paragraph of a quotation of');
    if (found) return found;
    const speakers = speakersBefore(context, context.passages[index]!.outerStart);
    if (speakers.length === 0) return null;
    const detail = `follows a saying of ${speakers.map(({ name }) => name).join(', ')}`;
    return { speakers, cue: null, via: [], rule: this.id, confidence: 0.55, detail };
  },
};
