import type { AttributionRule } from '../attribution-rule.ts';
import { carried } from '../lib/carried.ts';
import type { Attribution, QuoteContext } from '../quote-context.ts';
import { inHeading } from '../utterance/rules/in-heading.ts';

/** How far behind the line its words may come again, in paragraphs and passages. */
const MOST_PARAGRAPHS = 4;
const MOST_AHEAD = 30;
/** Words with meaning: long ones. */
const SHORTEST_WORD = 4;
const FEWEST_WORDS = 2;
/** Share of them that the later quotation must hold. */
const SHARED = 0.75;
/** The same for a heading that words it anew, and passages of the text it may be drawn from. */
const FEWEST_ALIKE = 3;
const MOST_IN_TEXT = 80;
const LONGEST = 200;

/**
 * Accepts: a line of nothing but words in marks and a stop, when a longer quotation in the paragraphs after it holds them: the
 * subheading is drawn from it; words in the marks of a heading, when any quotation of the text holds them.
 * Fires on: « On nous efface de la carte ».⏎⏎ « Après l'école, on nous efface de la carte, et pour de bon », dit la maire.
 * Not on: « On nous efface de la carte ».⏎⏎ « La gare est loin », dit la maire. (other words)
 */
export const echoedLater: AttributionRule = {
  id: 'echoed-later',
  attribute(index, context) {
    const { start, end, utteranceRule } = context.passages[index]!;
    if (utteranceRule === inHeading.id) return fromText(context, index);
    if (!standsAlone(context, index)) return null;
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

/** The quotation of the text that holds the words of a heading in their order, else the first that holds most of them. */
function fromText(context: QuoteContext, index: number): Attribution | null {
  const { start, end } = context.passages[index]!;
  const words = context.slice(start, end);
  const inOrder = wordsInOrder(words);
  const long = [...wordsOf(words)];
  let alike = -1;
  const first = Math.max(0, index - MOST_AHEAD);
  const last = Math.min(context.passages.length, index + MOST_IN_TEXT);
  for (let i = first; i < last; i++) {
    const other = context.passages[i]!;
    if (!context.attributions[i]?.speakers.length || other.utteranceRule === inHeading.id) continue;
    const text = context.slice(other.start, Math.min(other.end, other.start + LONGEST * 5));
    if (wordsInOrder(text).includes(inOrder))
      return carried(context, i, echoedLater.id, 0.85, 'comes again in a quotation of');
    if (alike >= 0 || i < index || long.length < FEWEST_ALIKE) continue;
    const held = wordsOf(text);
    if (long.filter((word) => held.has(word)).length >= long.length * SHARED) alike = i;
  }
  return alike < 0
    ? null
    : carried(context, alike, echoedLater.id, 0.7, 'comes again, reworded, in a quotation of');
}

/** Words in small letters between single blanks, apostrophes alike. */
function wordsInOrder(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

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
