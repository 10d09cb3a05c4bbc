import type { AttributionRule } from '../attribution-rule.ts';
import { attributionFromFrame } from '../lib/attribution-from-frame.ts';
import { followsAtOnce } from '../lib/frame-gap.ts';
import { anyVerbAfter } from './any-verb-after.ts';
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
    // A subject after the verb that the frame could not take up.
    const better = frame?.sources.length === 0 ? anyVerbAfter.attribute(index, context) : null;
    if (better) return better;
    return frame ? attributionFromFrame(context, frame, this.id, 0.95, 'is followed by') : null;
  },
};
