import type { UtteranceRule } from '../utterance-rule.ts';

const FEWEST = 8;

/**
 * Accepts: eight words or more with a verb: longer than what is put in marks for irony or as a name.
 * Fires on: Il promet « de ne laisser personne seul devant ce qui vient ».
 * Not on: Il promet « un grand soir ».
 */
export const longStretch: UtteranceRule = {
  id: 'long-stretch',
  decide: (view) => (view.words.length >= FEWEST ? true : null),
};
