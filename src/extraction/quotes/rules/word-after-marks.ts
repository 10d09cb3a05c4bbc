import { phraseFrom } from '../../attribution/clause/noun-phrase.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { COPULAS } from '../lib/clause-subject.ts';
import { isOnePerson } from '../lib/role-gender.ts';
import { personIn } from './any-verb-after.ts';

/** Endings of the third person, present and past: also of verbs that no list has. */
const THIRD_PERSON = /(?:e|t|d|ent|a)$/;

/**
 * Accepts: in French, one small word right after the closing mark, with or without comma, that ends like a verb, and a
 * person by name or role right after it: nothing but an attribution is built like that.
 * Fires on: « On a été polis » embraye Maître Dubreuil. « Assez », enchaine l'avocate.
 * Not on: « Assez » est le titre de Jean Roux. « Assez » contre la hausse des prix.
 */
export const wordAfterMarks: AttributionRule = {
  id: 'word-after-marks',
  attribute(index, context) {
    const { utterance, outerEnd } = context.passages[index]!;
    const { tokens, language } = context.analysis;
    if (language !== 'fr' || !utterance) return null;
    let at = context.firstToken(outerEnd);
    if (tokens[at]?.text === ',') at++;
    const word = tokens[at];
    if (!word || word.start - outerEnd > 3 || word.capital || !THIRD_PERSON.test(word.lower)) return null;
    if (!/^(?:verb|noun|adjective|other)$/.test(word.tag) || COPULAS.has(word.lemma)) return null;
    const view = context.view(word.sentence);
    const range = view && phraseFrom(view, at + 1);
    if (!view || !range || range.from !== at + 1) return null;
    const span = view.span(range.from, range.to);
    const source = context.sourceAt(span);
    const speaker = source && isOnePerson(context, source) ? source : personIn(context, span);
    if (!speaker) return null;
    const cue = { start: word.start, end: word.end };
    const detail = `is followed by "${word.text}" and a person`;
    return { speakers: [speaker], cue, via: [], rule: this.id, confidence: 0.75, detail };
  },
};
