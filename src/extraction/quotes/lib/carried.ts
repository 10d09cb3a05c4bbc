import type { Attribution, QuoteContext } from '../quote-context.ts';

/** The attribution of another passage taken over, without its cue; null where it names nobody. */
export function carried(
  context: QuoteContext,
  from: number,
  rule: string,
  confidence: number,
  how: string,
): Attribution | null {
  const given = context.attributions[from];
  if (!given || given.speakers.length === 0) return null;
  return {
    speakers: given.speakers,
    cue: null,
    via: given.via,
    rule,
    confidence: given.confidence * confidence,
    detail: `${how}: ${given.speakers.map(({ name }) => name).join(', ')}`,
  };
}
