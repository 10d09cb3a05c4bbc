import type { AttributionRule } from '../attribution-rule.ts';
import { attributionFromFrame } from '../lib/attribution-from-frame.ts';
import { carried } from '../lib/carried.ts';
import { isWritten } from '../lib/is-written.ts';
import type { PlacedFrame, QuoteContext } from '../quote-context.ts';

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
    const other = between.findLast((frame) => frame.inside === -1 && talks(context, frame));
    // The last to speak, in marks or not, speaks on.
    if (other) return attributionFromFrame(context, other, this.id, 0.8, 'goes on after');
    return carried(context, before, this.id, 0.9, 'goes on after a quotation of');
  },
};

/** Somebody speaks: a rule or a report says something, but does not go on talking in marks. */
function talks(context: QuoteContext, frame: PlacedFrame): boolean {
  const speakers = context.speakersOf(frame);
  return speakers.length > 0 && !speakers.every((source) => isWritten(context, source));
}
