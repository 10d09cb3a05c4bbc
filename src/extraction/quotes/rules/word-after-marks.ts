import { phraseFrom } from '../../attribution/clause/noun-phrase.ts';
import { subjectAfter } from '../../attribution/clause/subject-after.ts';
import { cuesOf } from '../../attribution/cues.ts';
import type { Token } from '../../parts.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { COPULAS } from '../lib/clause-subject.ts';
import { pastManner } from '../lib/past-manner.ts';
import { isOnePerson } from '../lib/role-gender.ts';
import { personIn } from './any-verb-after.ts';

/** Endings of the third person, present and past: also of verbs that no list has. */
const THIRD_PERSON = /(?:e|t|d|ent|a)$/;

/**
 * Accepts: in French, one small word right after the closing mark, with or without comma, that ends like a verb, and a
 * person by name or role right after it: nothing but an attribution is built like that. Time, place and manner may
 * stand between where the word is one of saying.
 * Fires on: « On a été polis » embraye Maître Dubreuil. « Il a tout vu » note d'emblée l'avocate.
 *   « On verra bien » rigole jaune un élève.
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
    // "», qualifiant son rival de …": a participle has the subject before it.
    if (word.lower.endsWith('ant')) return null;
    if (!/^(?:verb|noun|adjective|other)$/.test(word.tag) || COPULAS.has(word.lemma)) return null;
    const view = context.view(word.sentence);
    const next = view && phraseFrom(view, at + 1);
    const range = next?.from === at + 1 ? next : view && isSaying(word) ? subjectAfter(view, at + 1) : null;
    if (!view) return null;
    const near = range && view.span(range.from, range.to);
    const source = near && context.sourceAt(near);
    let speaker = near && (source && isOnePerson(context, source) ? source : personIn(context, near));
    if (!speaker) {
      const behind = pastManner(context, view, at + 1);
      const span = behind && view.span(behind.from, behind.to);
      speaker = span && context.whoAt(span);
    }
    if (!speaker) return null;
    const cue = { start: word.start, end: word.end };
    const detail = `is followed by "${word.text}" and a person`;
    return { speakers: [speaker], cue, via: [], rule: this.id, confidence: 0.75, detail };
  },
};

/** "note", "remarque": a form of a verb of saying, also where it reads like a noun. */
function isSaying({ lemma, lower }: Token): boolean {
  const { verbs } = cuesOf('fr');
  return verbs.has(lemma) || verbs.has(lower.replace(/e(?:nt)?$/, 'er'));
}
