import type { AttributionRule } from '../attribution-rule.ts';
import { attributionFromFrame } from '../lib/attribution-from-frame.ts';
import { carried } from '../lib/carried.ts';

/**
 * Accepts: a whole sentence in marks without attribution, in one paragraph with an attributed quotation before it and the
 * last to speak, in marks or not, speaks on.
 * Fires on: « Nous restons », dit la maire. « Et nous gagnerons. »
 * Not on: « Nous restons », dit la maire. Il voit « rouge sur rouge ».
 */
export const sameSpeakerGoesOn: AttributionRule = {
  id: 'same-speaker-goes-on',
  attribute(index, context) {
    const before = context.attributedBefore(index, 0);
    if (before < 0) return null;
    const { outerEnd } = context.passages[before]!;
    const between = context.framesWithin(outerEnd, context.passages[index]!.outerStart);
    const other = between.findLast((frame) => frame.inside === -1 && context.speakersOf(frame).length > 0);
    // The last to speak, in marks or not, speaks on.
    if (other) return attributionFromFrame(context, other, this.id, 0.8, 'goes on after');
    return carried(context, before, this.id, 0.9, 'goes on after a quotation of');
  },
};
