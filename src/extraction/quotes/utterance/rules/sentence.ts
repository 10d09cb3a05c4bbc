import type { PassageView } from '../passage-view.ts';
import type { UtteranceRule } from '../utterance-rule.ts';

/** The text ends before the sentence and its mark do. */
function isCutOff({ passage, analysis }: PassageView): boolean {
  return passage.outerEnd === passage.end && !/\S/.test(analysis.text.slice(passage.end));
}

/**
 * Accepts: a whole sentence: capital first, and a final stop or (three words or more) a finite verb.
 * Fires on: « Nous n'avons rien signé. »
 * Not on: « Nuit blanche » attire les foules.
 */
export const sentence: UtteranceRule = {
  id: 'sentence',
  decide(view) {
    if (!view.beginsAsSentence) return null;
    if (view.endsAsSentence || (view.words.length > 2 && view.hasVerb)) return true;
    return view.words.length > 2 && isCutOff(view) ? true : null;
  },
};
