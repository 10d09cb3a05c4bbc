import type { AttributionRule } from '../attribution-rule.ts';
import { carried } from '../lib/carried.ts';

/** Verbs that say that their subject has spoken before. */
const ADDS = /^(?:ajouter|poursuivre|compléter|enchaîner|reprendre|renchérir|add|continue)$/;

/**
 * Accepts: words in marks without an attribution, the first of their paragraph, when the next passage in it is one that
 * somebody "adds": whoever adds has said what stands before.
 * Fires on: Il a fallu étayer « trois étages et un porche ». « Tout est sûr », a ajouté Marc Toussaint.
 * Not on: « Nous restons », dit la maire. Il faut étayer « un porche ». « Tout est sûr », a ajouté Marc Toussaint.
 */
export const addsAfterwards: AttributionRule = {
  id: 'adds-afterwards',
  attribute(index, context) {
    if (context.attributedBefore(index, 0) >= 0) return null;
    const next = index + 1;
    const cue = context.attributions[next]?.cue;
    if (!cue || context.parents[next] !== -1 || context.paragraphs[next] !== context.paragraphs[index])
      return null;
    const frame = context.framesWithin(cue.start, cue.end).find((each) => each.cue.start === cue.start);
    if (!frame || !ADDS.test(frame.lemma) || context.attributions[next]!.speakers.length === 0) return null;
    return carried(context, next, this.id, 0.65, 'stands before what is added by');
  },
};
