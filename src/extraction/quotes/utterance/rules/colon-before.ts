import type { UtteranceRule } from '../utterance-rule.ts';

/**
 * Accepts: what a colon introduces.
 * Fires on: Le maire répond : « pas question ».
 * Not on: Le maire refuse le « tout ou rien ».
 */
export const colonBefore: UtteranceRule = {
  id: 'colon-before',
  decide: (view) => (/:\s*$/.test(view.textBefore(6)) ? true : null),
};
