import type { AttributionRule } from '../attribution-rule.ts';
import { mainPerson } from '../lib/main-person.ts';

/**
 * Accepts: a turn introduced by a dash that nothing attributes: the article's main person answers.
 * Fires on: — Pourquoi rester ?⏎ — Parce que rien n'est fini.
 * Not on: — Parce que rien n'est fini, dit sa sœur.
 */
export const interviewee: AttributionRule = {
  id: 'interviewee',
  attribute(index, context) {
    if (context.passages[index]!.by !== 'dash') return null;
    const speaker = mainPerson(context);
    if (!speaker) return null;
    const detail = `answers in an interview with "${speaker.name}"`;
    return { speakers: [speaker], cue: null, via: [], rule: this.id, confidence: 0.6, detail };
  },
};
