import type { AttributionRule } from '../attribution-rule.ts';
import { carried } from '../lib/carried.ts';

/** Passages looked back over; keeps hostile text linear. */
const MOST_BACK = 60;

/**
 * Accepts: a passage in one sentence with an attributed one, nobody else's saying between them.
 * Fires on: Elle dénonce une loi « trop dure » et surtout « trop tardive ».
 * Not on: Elle la dit « trop dure », lui la juge « trop tardive ».
 */
export const sameSentence: AttributionRule = {
  id: 'same-sentence',
  attribute(index, context) {
    const { passages, parents, attributions } = context;
    const sentence = context.sentenceAt(passages[index]!.outerStart);
    for (
      let i = index - 1;
      i >= Math.max(0, index - MOST_BACK) && context.sentenceAt(passages[i]!.outerEnd - 1) === sentence;
      i--
    ) {
      // What was only in somebody's mind says nothing of the words beside it.
      const rule = attributions[i]?.rule;
      if (parents[i] !== -1 || !rule || rule === 'kept-words') continue;
      return carried(context, i, this.id, 0.9, 'stands in one sentence with a quotation of');
    }
    return null;
  },
};
