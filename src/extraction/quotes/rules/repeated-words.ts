import type { AttributionRule } from '../attribution-rule.ts';
import { attributionFromFrame } from '../lib/attribution-from-frame.ts';

/**
 * Accepts: a quotation that fills its paragraph and repeats what the article elsewhere reports without marks.
 * Fires on: « Tous les trains sont partis ».⏎⏎ Le préfet a indiqué que tous les trains sont partis.
 * Not on: a pull quote: its words stand in marks elsewhere, or in the article's own voice. It is left out.
 */
export const repeatedWords: AttributionRule = {
  id: 'repeated-words',
  attribute(index, context) {
    const other = context.pulled.get(index);
    if (other === undefined) return null;
    const { start, end } = context.passages[index]!;
    const frame = context
      .framesWithin(other - 400, other + (end - start) + 400)
      .find(({ inside, content }) => {
        return inside === -1 && content.some((piece) => piece.start <= other && other < piece.end);
      });
    const quoted = context.passages.some((passage) => passage.start <= other && other < passage.end);
    return frame && !quoted
      ? attributionFromFrame(context, frame, this.id, 0.85, 'repeats what is said by')
      : null;
  },
};
