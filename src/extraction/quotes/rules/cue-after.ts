import type { AttributionRule } from '../attribution-rule.ts';
import { attributionFromFrame } from '../lib/attribution-from-frame.ts';
import { followsAtOnce } from '../lib/frame-gap.ts';
import { outsideFrames } from './content-is-passage.ts';

/**
 * Accepts: an attribution right after the closing mark.
 * Fires on: « Nous restons », a répondu la maire.
 * Not on: « Nous restons. » La maire a dit au revoir.
 */
export const cueAfter: AttributionRule = {
  id: 'cue-after',
  attribute(index, context) {
    const frame = outsideFrames(index, context).find((candidate) => followsAtOnce(context, index, candidate));
    return frame ? attributionFromFrame(context, frame, this.id, 0.95, 'is followed by') : null;
  },
};
