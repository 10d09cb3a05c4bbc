import type { UtteranceRule } from '../utterance-rule.ts';

/**
 * Accepts: a paragraph that goes on with the quotation the paragraph before left open.
 * Fires on: “And there is more.” after a paragraph that opened “We knew and never closed.
 * Not on: a quotation that begins anew.
 */
export const continuedParagraph: UtteranceRule = {
  id: 'continued-paragraph',
  decide: ({ passage }) => (passage.continues ? true : null),
};
