import type { AttributionRule } from '../attribution-rule.ts';
import { carried } from '../lib/carried.ts';

/** Passages looked ahead over; keeps hostile text linear. */
const MOST_AHEAD = 60;

/**
 * Accepts: a paragraph of an utterance over several: the speaker of the paragraph before, else of the one after.
 * Fires on: « Nous restons.⏎ « Et nous gagnerons », dit la maire.
 * Not on: « Nous restons. »⏎ « Pas moi », dit sa sœur.
 */
export const continuedUtterance: AttributionRule = {
  id: 'continued-utterance',
  attribute(index, context) {
    const { passages, parents } = context;
    const next = (from: number, step: number) => {
      let i = from + step;
      while (i >= 0 && i < passages.length && parents[i] !== -1) i += step;
      return i;
    };
    if (passages[index]!.continues) {
      const before = next(index, -1);
      const found = carried(context, before, this.id, 0.95, 'continues the quotation before');
      if (found) return found;
    }
    const last = index + MOST_AHEAD;
    for (let after = next(index, 1); after < last && passages[after]?.continues; after = next(after, 1)) {
      const found = carried(context, after, this.id, 0.95, 'is continued by the quotation after');
      if (found) return found;
    }
    return null;
  },
};
