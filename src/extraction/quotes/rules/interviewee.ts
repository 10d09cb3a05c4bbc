import type { AttributionRule } from '../attribution-rule.ts';
import { guestOf } from '../lib/guest-of.ts';

/**
 * Accepts: a turn introduced by a dash that nothing attributes: the guest answers.
 * Fires on: — Pourquoi rester ?⏎ — Parce que rien n'est fini.
 * Not on: — Parce que rien n'est fini, dit sa sœur.
 */
export const interviewee: AttributionRule = {
  id: 'interviewee',
  attribute(index, context) {
    const { by, speaker: announced } = context.passages[index]!;
    if (by !== 'dash') return null;
    const speaker = (announced && context.names.sourceAt(announced)) ?? guestOf(context);
    if (!speaker) return null;
    const detail = `answers in an interview with "${speaker.name}"`;
    return { speakers: [speaker], cue: null, via: [], rule: this.id, confidence: 0.6, detail };
  },
};
