import type { UtteranceRule } from '../utterance-rule.ts';

/**
 * Refuses: a single word between marks (split at blanks, so that elided and hyphenated words count as one).
 * Fires on: Le trafic sera « quasi-normal » lundi.
 * Not on: Elle se dit « très inquiète ».
 */
export const oneWord: UtteranceRule = {
  id: 'one-word',
  decide: ({ words }) => (words.length < 2 ? false : null),
};
