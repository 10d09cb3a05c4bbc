import type { AttributionRule } from '../attribution-rule.ts';
import { carried } from '../lib/carried.ts';

/**
 * Accepts: a whole utterance in marks within an unmarked turn of an interview, given to nobody: whoever answers.
 * Fires on: Ana Duarte : Je me suis dit « Nous restons ». (in an interview)
 * Not on: Ana Duarte : Le maire a dit « Nous restons ».
 */
export const quotedInTurn: AttributionRule = {
  id: 'quoted-in-turn',
  attribute(index, context) {
    const { utterance } = context.passages[index]!;
    if (!utterance) return null;
    return carried(context, context.parents[index]!, this.id, 0.8, 'is quoted in an answer of');
  },
};
