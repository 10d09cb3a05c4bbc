import type { AttributionRule } from '../attribution-rule.ts';
import { attributionFromFrame } from '../lib/attribution-from-frame.ts';
import { followsAtOnce } from '../lib/frame-gap.ts';
import { anyVerbAfter } from './any-verb-after.ts';
import { outsideFrames } from './content-is-passage.ts';
import { cueInside } from './cue-inside.ts';

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
    // « …, estime Ana Roux. … », lançait-elle: nobody before the pronoun, but somebody within the marks.
    const within =
      frame && frame.sources.length > 0 && context.speakersOf(frame).length === 0
        ? cueInside.attribute(index, context)
        : null;
    if (within?.speakers[0]?.kind === 'person') return within;
    return frame ? attributionFromFrame(context, frame, this.id, 0.95, 'is followed by') : null;
  },
};
