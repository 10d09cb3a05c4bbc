import type { AttributionRule } from '../attribution-rule.ts';
import { canUtter } from '../lib/can-utter.ts';
import { firstFinite, subjectSource } from '../lib/clause-subject.ts';

/**
 * Accepts: a long stretch in marks within a sentence of the article that has no word of saying: the sentence's subject.
 * Fires on: Les riverains s'opposent à un projet qui « vise à vider le quartier de ses derniers habitants ».
 * Not on: « Le quartier se vide de ses derniers habitants. »
 */
export const sentenceSubject: AttributionRule = {
  id: 'sentence-subject',
  attribute(index, context) {
    const { outerStart, start } = context.passages[index]!;
    const sentence = context.sentenceAt(outerStart);
    const from = context.sentence(sentence)?.start ?? outerStart;
    if (from >= outerStart || !/^\p{Ll}/u.test(context.slice(start, start + 2))) return null;
    const group = firstFinite(context, sentence, from, outerStart);
    const speaker = group && subjectSource(context, sentence, group);
    // "Le niveau du lac devrait monter « jusqu'à la fin mai »": not the lake's words.
    if (!speaker || !canUtter(context, speaker)) return null;
    const detail = `stands in a sentence about "${speaker.name}"`;
    return { speakers: [speaker], cue: null, via: [], rule: this.id, confidence: 0.5, detail };
  },
};
