import type { AttributionRule } from '../attribution-rule.ts';
import { attributionFromFrame } from '../lib/attribution-from-frame.ts';
import { comesRightBefore } from '../lib/frame-gap.ts';
import { outerSaying } from '../lib/outer-saying.ts';
import { outsideFrames } from './content-is-passage.ts';

/**
 * Accepts: an attribution right before the opening mark, with or without colon, comma, "que", "that".
 * Fires on: Elle a promis de « tout revoir ».
 * Not on: Elle l'a dit hier, dans la cour de l'école : il faut « tout revoir » au nom de tous les parents.
 */
export const cueBefore: AttributionRule = {
  id: 'cue-before',
  attribute(index, context) {
    const frames = outsideFrames(index, context).filter((candidate) =>
      comesRightBefore(context, index, candidate),
    );
    const frame = frames.at(-1);
    return frame
      ? attributionFromFrame(context, outerSaying(context, frame), this.id, 0.93, 'follows')
      : null;
  },
};
