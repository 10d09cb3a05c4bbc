import type { AttributionRule } from '../attribution-rule.ts';
import { carried } from '../lib/carried.ts';

/**
 * Accepts: a whole sentence in marks without attribution, in one paragraph with an attributed quotation before it and no
 * other saying between.
 * Fires on: « Nous restons », dit la maire. « Et nous gagnerons. »
 * Not on: « Nous restons », dit la maire. Sa sœur hésite encore, dit-elle. « Qui sait ? »
 */
export const sameSpeakerGoesOn: AttributionRule = {
  id: 'same-speaker-goes-on',
  attribute(index, context) {
    const before = context.attributedBefore(index, 0);
    if (before < 0) return null;
    return carried(context, before, this.id, 0.9, 'goes on after a quotation of');
  },
};
