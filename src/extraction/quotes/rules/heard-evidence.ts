import type { Span } from '../../../model/span.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { attributionFromFrame } from '../lib/attribution-from-frame.ts';
import { outsideFrames } from './content-is-passage.ts';

/**
 * Accepts: a passage in what somebody is said to have said before a body that hears a case: his words, not the body's.
 * Fires on: He told officers he would fight "to his last breath", the court heard.
 * Not on: The court heard the wall was "soft as cheese".
 */
export const heardEvidence: AttributionRule = {
  id: 'heard-evidence',
  attribute(index, context) {
    const passage = context.passages[index]!;
    const frames = outsideFrames(index, context);
    const heard = frames.find(
      ({ lemma, rule, content }) =>
        (lemma === 'hear' || rule === 'was-told') && content.some((piece) => holds(piece, passage)),
    );
    if (!heard) return null;
    const inner = frames.findLast(
      (frame) =>
        frame !== heard &&
        /^(?:that-clause|colon)$/.test(frame.form) &&
        heard.content.some((piece) => holds(piece, frame.cue)) &&
        frame.content.some((piece) => holds(piece, passage)),
    );
    if (!inner || context.speakersOf(inner).length === 0) return null;
    const found = attributionFromFrame(context, inner, this.id, 0.9, 'lies in what is heard to be said by');
    return { ...found, via: [...found.via, ...context.speakersOf(heard)] };
  },
};

function holds(outer: Span, { start, end }: Span): boolean {
  return outer.start <= start && end <= outer.end + 1;
}
