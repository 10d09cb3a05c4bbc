import type { UtteranceRule } from '../utterance-rule.ts';

/**
 * Accepts: a whole sentence: capital first, and a final stop or (three words or more) a finite verb.
 * Fires on: « Nous n'avons rien signé. »
 * Not on: « Nuit blanche » attire les foules.
 */
export const sentence: UtteranceRule = {
  id: 'sentence',
  decide(view) {
    if (!view.beginsAsSentence) return null;
    return view.endsAsSentence || (view.words.length > 2 && view.hasVerb) ? true : null;
  },
};
