import type { UtteranceRule } from '../utterance-rule.ts';

/**
 * Accepts: a comma as last character inside the marks: the attribution follows.
 * Fires on: “not on my watch,” the coach said
 * Not on: the “not on my watch” doctrine
 */
export const commaInside: UtteranceRule = {
  id: 'comma-inside',
  decide: (view) => (/,$/.test(view.text) && /^\s+\p{L}/u.test(view.textAfter(4)) ? true : null),
};
