import type { PlacedFrame, QuoteContext } from '../quote-context.ts';
import { canUtter } from './can-utter.ts';
import { isOnePerson } from './role-gender.ts';

/** How far before it the saying may stand. */
const FARTHEST = 300;

/**
 * The saying that a frame is part of, where the frame's own subject cannot speak: "X rappelle que l'inflation pourrait
 * reprendre : « … »" are the words of X. The frame itself where there is none.
 */
export function outerSaying(context: QuoteContext, frame: PlacedFrame): PlacedFrame {
  const speakers = context.speakersOf(frame);
  if (context.analysis.language !== 'fr' || speakers.length === 0) return frame;
  if (speakers.some((source) => source.kind !== 'anonymous' || isOnePerson(context, source))) return frame;
  const sentence = context.sentenceAt(frame.cue.start);
  const inserted = speakers.some((source) => canUtter(context, source)) ? null : insertedIn(context, frame);
  if (inserted) return inserted;
  const outer = context.framesWithin(frame.cue.start - FARTHEST, frame.cue.start).findLast((other) => {
    return (
      other.inside === frame.inside &&
      other.cue.end <= frame.cue.start &&
      context.sentenceAt(other.cue.start) === sentence &&
      other.content.some(({ start, end }) => start <= frame.cue.start && frame.cue.end <= end) &&
      context
        .speakersOf(other)
        .some((source) => source.kind === 'organization' || isOnePerson(context, source))
    );
  });
  return outer ?? frame;
}

/** "Les relevés ont démontré, selon l'accusation, que P": whose view it is that a thing shows it. */
function insertedIn(context: QuoteContext, { cue, inside }: PlacedFrame): PlacedFrame | null {
  const near = context.framesWithin(cue.end, cue.end + 4);
  return (
    near.find(
      (other) =>
        other.rule === 'according-to' &&
        other.inside === inside &&
        other.cue.start >= cue.end &&
        /^,\s$/.test(context.slice(cue.end, other.cue.start)),
    ) ?? null
  );
}
