import type { AttributionRule } from '../attribution-rule.ts';
import { attributionFromFrame } from '../lib/attribution-from-frame.ts';
import { strength } from '../lib/strength.ts';
import type { PlacedFrame, QuoteContext } from '../quote-context.ts';
import { outsideFrames } from './content-is-passage.ts';

/**
 * Accepts: an attribution in the same sentence, whose content is not known to lie elsewhere; the nearest before the
 * passage, else the nearest after it.
 * Fires on: Dans son rapport, la Cour dénonce un budget que rien ne justifie, « ni de près ni de loin ».
 * Not on: a sentence without any saying.
 */
export const cueInSentence: AttributionRule = {
  id: 'cue-in-sentence',
  attribute(index, context) {
    const { outerStart, outerEnd } = context.passages[index]!;
    const from = context.sentence(context.sentenceAt(outerStart))?.start ?? outerStart;
    const to = context.sentence(context.sentenceAt(outerEnd - 1))?.end ?? outerEnd;
    let before: PlacedFrame | null = null;
    let after: PlacedFrame | null = null;
    for (const frame of outsideFrames(index, context)) {
      if (frame.cue.start < from || frame.cue.end > to || strength(frame) === 0) continue;
      if (frame.cue.end <= outerStart) before = frame;
      else if (
        frame.cue.start >= outerEnd &&
        !isJoined(context.slice(outerEnd, frame.start)) &&
        !isApart(context, from, outerStart, outerEnd, frame)
      )
        after ??= frame;
    }
    const frame = before ?? after;
    return frame && attributionFromFrame(context, frame, this.id, 0.7, 'stands in one sentence with');
  },
};

/** "… « A » et la maire a dit B": another clause with its own subject begins there. */
function isJoined(between: string): boolean {
  return /^\s*,?\s*(?:and|but|while|et|mais|tandis que|alors que)\s*$/.test(between);
}

/**
 * "Une « pluie » a frappé le port, dont le gouverneur a vanté P": a saying in a relative clause behind the marks. "Interrogé
 * sur une loi « trop dure », il a démenti": the words of whoever asked.
 */
function isApart(
  context: QuoteContext,
  from: number,
  outerStart: number,
  outerEnd: number,
  frame: PlacedFrame,
): boolean {
  if (context.analysis.language !== 'fr') return false;
  if (ASKED.test(context.slice(from, Math.min(outerStart, from + 60)))) return true;
  const between = context.slice(outerEnd, Math.min(frame.cue.start, outerEnd + 200));
  return /\p{L}[^,;:]*,? (?:dont|où|lequel|laquelle) /u.test(between) && !/[;:]/.test(between);
}

const ASKED =
  /^\s*(?:interrogée?s?|questionnée?s?|relancée?s?|invitée?s? à réagir|sollicitée?s?) (?:sur|au sujet|à propos|quant|à)/iu;
