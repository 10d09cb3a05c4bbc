import type { AttributionRule } from '../attribution-rule.ts';
import { attributionFromFrame } from '../lib/attribution-from-frame.ts';

/**
 * Accepts: an attribution inserted between the marks themselves, after a comma or stop.
 * Fires on: « Nous restons, répond-elle. Et nous gagnerons. »
 * Not on: « Il m'a dit qu'il restait. »
 */
export const cueInside: AttributionRule = {
  id: 'cue-inside',
  attribute(index, context) {
    const { start, end } = context.passages[index]!;
    for (const frame of context.framesWithin(start, end)) {
      if (frame.inside !== index || (frame.form !== 'after' && frame.form !== 'inserted')) continue;
      if (!/[,!?…—–-]\s*$/.test(context.slice(Math.max(start, frame.start - 3), frame.start))) continue;
      return attributionFromFrame(context, frame, this.id, 0.9, 'holds');
    }
    return null;
  },
};
