import type { PlacedFrame, QuoteContext } from '../quote-context.ts';

/** "Rappelons", "Notons": one capital word, a verb of saying in the first person plural without a subject. */
const CALL = /^\p{Lu}\p{Ll}+ons$/u;

/** True where the article itself calls something to its readers' minds: nobody speaks. */
export function isNarrator(context: QuoteContext, { sources, cue }: PlacedFrame): boolean {
  return (
    sources.length === 0 && context.analysis.language === 'fr' && CALL.test(context.slice(cue.start, cue.end))
  );
}
