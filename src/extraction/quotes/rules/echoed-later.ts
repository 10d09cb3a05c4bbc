import type { AttributionRule } from '../attribution-rule.ts';
import { carried } from '../lib/carried.ts';
import type { QuoteContext } from '../quote-context.ts';

/** How far behind the line its words may come again, in paragraphs and passages. */
const MOST_PARAGRAPHS = 4;
const MOST_AHEAD = 30;
/** Words with meaning: long ones. */
const SHORTEST_WORD = 4;
const FEWEST_WORDS = 2;
/** Share of them that the later quotation must hold. */
const SHARED = 0.75;
const LONGEST = 200;

/**
 * Accepts: a line of nothing but words in marks and a stop, when a longer quotation in the paragraphs after it holds them: the
 * subheading is drawn from it.
 * Fires on: « On nous efface de la carte ».⏎⏎ « Après l'école, on nous efface de la carte, et pour de bon », dit la maire.
 * Not on: « On nous efface de la carte ».⏎⏎ « La gare est loin », dit la maire. (other words)
 */
export const echoedLater: AttributionRule = {
  id: 'echoed-later',
  attribute(index, context) {
    if (!standsAlone(context, index)) return null;
    const { start, end } = context.passages[index]!;
    const words = [...wordsOf(context.slice(start, end))];
    if (words.length < FEWEST_WORDS) return null;
    const last = Math.min(context.passages.length, index + MOST_AHEAD);
    for (let i = index + 1; i < last; i++) {
      const other = context.passages[i]!;
      if (context.paragraphs[i]! > context.paragraphs[index]! + MOST_PARAGRAPHS) return null;
      if (context.parents[i] !== -1 || !context.attributions[i] || standsAlone(context, i)) continue;
      // The words themselves once more, no longer: a line drawn out of the text twice.
      if (other.end - other.start <= end - start) continue;
      const held = wordsOf(context.slice(other.start, Math.min(other.end, other.start + LONGEST * 5)));
      const shared = words.filter((word) => held.has(word)).length;
      if (shared >= words.length * SHARED)
        return carried(context, i, this.id, 0.85, 'comes again in a quotation of');
    }
    return null;
  },
};

/** True where a passage with a final stop at most fills its paragraph. */
export function standsAlone(context: QuoteContext, index: number): boolean {
  const { outerStart, outerEnd, continues, by } = context.passages[index]!;
  const paragraph = context.analysis.paragraphs[context.paragraphs[index]!];
  if (!paragraph || continues || by !== 'marks' || outerEnd - outerStart > LONGEST) return false;
  return (
    outerStart - paragraph.start < 3 &&
    paragraph.end - outerEnd < 3 &&
    /^[\s.…]*$/.test(context.slice(outerEnd, paragraph.end))
  );
}

function wordsOf(text: string): Set<string> {
  return new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= SHORTEST_WORD),
  );
}
