import type { UtteranceRule } from '../utterance-rule.ts';

const TEASER = /(?:lire aussi|à lire|voir aussi|read more|read also|also read|see also)\s*:?\s*$/iu;

/**
 * Refuses: a headline that the article cites or points to.
 * Fires on: « Le grand soir », titrait le journal.
 * Not on: « Le grand soir », rêvait la maire.
 */
export const headlineCited: UtteranceRule = {
  id: 'headline-cited',
  decide(view) {
    const after = /^\s*,?\s*(?:a\s|avait\s)?titr(?:e|ait|aient|ent|é)(?!\p{L})/u.test(view.textAfter(16));
    const before = /(?<!\p{L})(?:titr(?:e|ait|aient|ent|é)|headlined)(?:\s\p{L}+){0,2}\s?:?\s*$/u.test(
      view.textBefore(40),
    );
    return after || before || TEASER.test(view.textBefore(20)) ? false : null;
  },
};
