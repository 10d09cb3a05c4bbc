import type { UtteranceRule } from '../utterance-rule.ts';

/**
 * Accepts: a whole sentence: capital first, a finite verb or a final stop, three words or more.
 * Fires on: « Nous n'avons rien signé. »
 * Not on: « Nuit blanche » attire les foules.
 */
export const sentence: UtteranceRule = {
  id: 'sentence',
  decide(view) {
    if (view.words.length < 3 || !view.beginsAsSentence) return null;
    return view.hasVerb || view.endsAsSentence ? true : null;
  },
};
