import type { AttributionRule } from '../attribution-rule.ts';
import { attributionFromFrame } from '../lib/attribution-from-frame.ts';
import { isNarrator } from '../lib/is-narrator.ts';
import { outerSaying } from '../lib/outer-saying.ts';
import { strength } from '../lib/strength.ts';
import type { PlacedFrame, QuoteContext } from '../quote-context.ts';

/** Share of the passage and of the piece of content that must be common. */
const SAME = 0.8;

/**
 * Accepts: a passage that is, all but alone, what a frame gives as said.
 * Fires on: La maire a déclaré : « Nous restons. »
 * Not on: La maire a déclaré que le conseil, « très divisé », siégerait lundi.
 */
export const contentIsPassage: AttributionRule = {
  id: 'content-is-passage',
  attribute(index, context) {
    let best: PlacedFrame | null = null;
    for (const frame of outsideFrames(index, context)) {
      if (strength(frame) === 0) continue;
      if (!frame.content.some((piece) => common(piece, context.passages[index]!) >= SAME)) continue;
      if (best === null || frame.confidence > best.confidence) best = frame;
    }
    return (
      best && attributionFromFrame(context, outerSaying(context, best), this.id, 0.97, 'is what is said by')
    );
  },
};

/** Frames near a passage whose cue stands outside every quotation, or in the one around the passage. */
export function outsideFrames(index: number, context: QuoteContext): readonly PlacedFrame[] {
  return (context.outside[index] ??= findOutside(index, context));
}

function findOutside(index: number, context: QuoteContext): PlacedFrame[] {
  const { outerStart, outerEnd } = context.passages[index]!;
  const parent = context.parents[index]!;
  const near = context.framesWithin(outerStart - NEAR, outerEnd + NEAR);
  return near.filter((frame) => {
    return (
      (frame.inside === -1 || frame.inside === parent) &&
      frame.inside !== index &&
      !isNarrator(context, frame) &&
      !isToldOn(context, frame, near)
    );
  });
}

/** "On parle de « … », explique Ana Roux": "on" speaks within what she says. */
function isToldOn(context: QuoteContext, frame: PlacedFrame, near: readonly PlacedFrame[]): boolean {
  const [source] = frame.sources;
  if (!source || frame.sources.length > 1 || !/^(?:l['’])?on$/i.test(context.slice(source.start, source.end)))
    return false;
  return near.some(
    (other) =>
      other !== frame &&
      other.inside === frame.inside &&
      other.sources.length > 0 &&
      /^(?:after|inserted)$/.test(other.form) &&
      other.content.some(({ start, end }) => start <= frame.cue.start && frame.cue.end <= end),
  );
}

const NEAR = 700;

function common(
  a: { start: number; end: number },
  b: { start: number; end: number; outerStart: number; outerEnd: number },
): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0
    ? 0
    : Math.min(
        shared / (b.end - b.start),
        shared / Math.max(1, a.end - a.start - (b.outerEnd - b.outerStart) + (b.end - b.start)),
      );
}
