import type { UtteranceRule } from '../utterance-rule.ts';

/**
 * Refuses: a nickname between given and family name.
 * Fires on: Frank “Two Hats” Moretti was arrested.
 * Not on: Moretti “never wore hats”, Rossi said. It was Moretti. “He lied,” Rossi said.
 */
export const betweenNames: UtteranceRule = {
  id: 'between-names',
  decide(view) {
    // A comma closes what is said, never a nickname.
    if (view.words.length > 3 || /[,.!?]$/.test(view.text)) return null;
    const before = /(?:^|[^\p{L}])\p{Lu}[\p{L}.'’-]*\s$/u.test(view.textBefore(30));
    const after = /^\s\p{Lu}\p{L}/u.test(view.textAfter(4));
    return before && after && /^[\p{Lu}\p{N}]|^(?:the|le|la|l['’])/u.test(view.text) ? false : null;
  },
};
