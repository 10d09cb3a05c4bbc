import type { UtteranceRule } from '../utterance-rule.ts';

/**
 * Accepts: a turn that a dash, a label or the question above tells, without marks.
 * Fires on: Ana Duarte : Nous restons. (in an interview)
 * Not on: a quotation in marks.
 */
export const spokenTurn: UtteranceRule = {
  id: 'spoken-turn',
  decide: ({ passage }) => (passage.by !== 'marks' ? true : null),
};
