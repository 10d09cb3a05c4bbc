import type { AttributionRule } from '../attribution-rule.ts';
import { attributionFromFrame } from '../lib/attribution-from-frame.ts';
import { announces } from '../lib/frame-gap.ts';

/**
 * Accepts: a quotation that opens its paragraph, followed by a sentence that tells who speaks.
 * Fires on: « Nous restons. » C'est ce qu'a déclaré la maire lundi.
 * Not on: « Nous restons », dit la maire. Le préfet a parlé ensuite.
 */
export const nextSentence: AttributionRule = {
  id: 'next-sentence',
  attribute(index, context) {
    const { outerEnd } = context.passages[index]!;
    const next = context.sentence(context.sentenceAt(outerEnd - 1) + 1);
    if (!next || next.paragraph !== context.paragraphs[index]) return null;
    const frame = context
      .framesWithin(outerEnd, next.end)
      .find(
        (candidate) =>
          candidate.inside === -1 &&
          !announces(context, candidate) &&
          candidate.cue.start >= outerEnd &&
          context.speakersOf(candidate).length > 0,
      );
    return frame
      ? attributionFromFrame(context, frame, this.id, 0.6, 'is followed in the next sentence by')
      : null;
  },
};
