import type { AttributionRule } from '../attribution-rule.ts';
import { attributionFromFrame } from '../lib/attribution-from-frame.ts';
import { canUtter } from '../lib/can-utter.ts';
import { outerSaying } from '../lib/outer-saying.ts';
import { strength } from '../lib/strength.ts';
import type { PlacedFrame, QuoteContext } from '../quote-context.ts';
import { outsideFrames } from './content-is-passage.ts';

/**
 * Accepts: a passage within what a frame gives as said; plain saying before thought and mere
 * mention, then the narrowest content.
 * Fires on: La maire assure que le conseil, « très divisé », siégera lundi.
 * Not on: La maire est partie. Le conseil, « très divisé », siégera lundi.
 */
export const withinContent: AttributionRule = {
  id: 'within-content',
  attribute(index, context) {
    const { start, end } = context.passages[index]!;
    let best: PlacedFrame | null = null;
    let narrowest = Number.POSITIVE_INFINITY;
    for (const frame of outsideFrames(index, context)) {
      if (strength(frame) === 0) continue;
      for (const piece of frame.content) {
        const shared = Math.min(piece.end, end) - Math.max(piece.start, start);
        if (shared * 2 <= end - start) continue;
        const gain = best ? strength(frame) - strength(best) : 1;
        if (gain < 0 || (gain === 0 && piece.end - piece.start >= narrowest)) continue;
        narrowest = piece.end - piece.start;
        best = frame;
      }
    }
    return (
      best && attributionFromFrame(context, overThing(context, best), this.id, 0.9, 'lies in what is said by')
    );
  },
};

/** "La maire raconte que le dessin suggérait P": no thing speaks, who tells of it does. */
function overThing(context: QuoteContext, frame: PlacedFrame): PlacedFrame {
  return context.speakersOf(frame).some((source) => canUtter(context, source))
    ? frame
    : outerSaying(context, frame);
}
