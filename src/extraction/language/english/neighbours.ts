import type { MutableToken } from '../mutable-token.ts';
import { ADVERB, GERUND, INFINITIVE, VERB } from '../word.ts';

/** Words that are the subject of the verb behind them. */
export const SUBJECTS = new Set([
  'i',
  'you',
  'he',
  'she',
  'it',
  'we',
  'they',
  'who',
  'which',
  'that',
  'there',
]);

/** An auxiliary, or a word that can be a finite verb. */
export function isVerbLike(token: MutableToken): boolean {
  const { closed, can } = token.word;
  return closed ? closed.tag === 'auxiliary' : (can & (VERB | INFINITIVE)) !== 0;
}

/** Behind an article, a preposition, a number or an adjective stands a noun where the word can be one. */
export function isNominalPlace(before: MutableToken | undefined): boolean {
  if (!before) return false;
  const { tag, lower } = before;
  return (
    tag === 'determiner' ||
    (tag === 'preposition' && lower !== 'to') ||
    tag === 'number' ||
    tag === 'adjective' ||
    lower === "'s" ||
    lower === 'her'
  );
}

/** The word behind may begin the object of a verb, or a clause. */
export function opensObject(after: MutableToken | undefined): boolean {
  if (!after) return false;
  if (after.word.closed)
    return /^(?:determiner|subordinator|pronoun|preposition|number|negation)$/.test(after.word.closed.tag);
  return after.capital || /^["“':]/.test(after.text) || (after.word.can & (GERUND | ADVERB)) !== 0;
}

/** "saying 48 men were aboard", "adding $3m to the bill" */
export function opensFigure(after: MutableToken | undefined): boolean {
  return after !== undefined && /^[\d$£€]/.test(after.text);
}
