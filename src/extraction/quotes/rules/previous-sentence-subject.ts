import type { AttributionRule } from '../attribution-rule.ts';
import { personOnStage } from '../lib/person-on-stage.ts';

/**
 * Accepts: a whole sentence in marks that follows a sentence about somebody in the same paragraph.
 * Fires on: Ana Duarte hausse les épaules. « On verra bien demain. »
 *   Ana Duarte reçoit debout. Au mur, une carte. « On verra bien demain. »
 * Not on: Les rues sont vides. « On verra bien demain. »
 */
export const previousSentenceSubject: AttributionRule = {
  id: 'previous-sentence-subject',
  attribute(index, context) {
    const found = personOnStage(context, index, 0);
    if (!found) return null;
    const { source } = found;
    const detail = `follows a sentence about "${source.name}"`;
    return { speakers: [source], cue: null, via: [], rule: this.id, confidence: 0.6, detail };
  },
};
