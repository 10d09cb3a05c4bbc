import { phraseFrom } from '../../attribution/clause/noun-phrase.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { anaphoraWords } from '../lib/described-nouns.ts';
import { groupsFrom } from '../lib/groups-around.ts';
import { isOnePerson } from '../lib/role-gender.ts';

/** Tokens looked at before the colon. */
const FARTHEST = 25;
/** Verbs whose object is the author of the words. */
const CITING = /^(?:citer|paraphraser|parodier|pasticher)$/;

/**
 * Accepts: French words in marks after a colon, right behind somebody who is cited or whose mot, phrase or formule they are:
 * not the words of the sentence's subject.
 * Fires on: Il s'en va, avant de citer Ana Roy : « Rien ne dure. » Elle se souvient d'une phrase de son père : « Rien ne dure. »
 * Not on: Il répond à une phrase de la maire : « Je reste. » Il cite le rapport : « Rien ne dure. »
 */
export const citedWords: AttributionRule = {
  id: 'cited-words',
  attribute(index, context) {
    const { tokens, language } = context.analysis;
    if (language !== 'fr') return null;
    const colon = context.firstToken(context.passages[index]!.outerStart) - 1;
    if (tokens[colon]?.text !== ':') return null;
    const view = context.view(tokens[colon]!.sentence);
    if (!view) return null;
    const wordings = anaphoraWords(language, 'wordings');
    const first = Math.max(view.from + 1, colon - FARTHEST);
    for (let i = colon - 2; i >= first; i--) {
      const { lower, lemma, tag } = tokens[i]!;
      if (tag === 'mark') return null;
      const cites = CITING.test(lemma);
      const owned = wordings.has(lower) && /^(?:de|d'|du|des)$/.test(tokens[i + 1]!.lower) && !isAnswered(i);
      if (!cites && !owned) continue;
      const range = phraseFrom(view, cites ? i + 1 : i + 2, colon);
      if (!range || (range.to < colon && tokens[range.to]!.text !== ',')) return null;
      if (groupsFrom(view, range.to).some(({ from, kind }) => kind === 'finite' && from < colon)) return null;
      const span = view.span(range.from, range.to);
      const source = context.whoAt(span);
      if (!source || !isOnePerson(context, source)) return null;
      // "Rappelons le mot du fondateur :" is a motto.
      if (owned && /^l(?:e|a|'|es)$/.test(tokens[i - 1]!.lower) && !/^\p{Lu}/u.test(source.name)) return null;
      const cue = view.span(i, i + 1);
      const detail = `is cited from "${source.name}" ("${context.slice(cue.start, cue.end)}")`;
      return { speakers: [source], cue, via: [], rule: this.id, confidence: 0.8, detail };
    }
    return null;

    /** "à cette phrase de la maire": what is said of it comes behind the colon. */
    function isAnswered(noun: number): boolean {
      return (
        /^(?:à|au|aux|sur|contre)$/.test(tokens[noun - 1]!.lower) ||
        /^(?:à|sur|contre)$/.test(tokens[noun - 2]?.lower ?? '')
      );
    }
  },
};
