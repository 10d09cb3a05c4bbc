import type { Source } from '../../../model/extraction.ts';
import type { QuoteContext } from '../quote-context.ts';

/** How far back a speaker is looked for, in paragraphs and characters. */
const MOST_PARAGRAPHS = 2;
const MOST_CHARACTERS = 1500;

/** Speakers of the nearest saying before an offset, outside quotations, in this paragraph or the two before. */
export function speakersBefore(context: QuoteContext, offset: number): readonly Source[] {
  const paragraph = context.paragraphAt(offset);
  const frames = context.framesWithin(offset - MOST_CHARACTERS, offset);
  for (let i = frames.length - 1; i >= 0; i--) {
    const frame = frames[i]!;
    if (frame.inside >= 0 || frame.start >= offset || frame.paragraph < paragraph - MOST_PARAGRAPHS) continue;
    const speakers = context.speakersOf(frame);
    if (speakers.length > 0) return speakers;
  }
  return [];
}
