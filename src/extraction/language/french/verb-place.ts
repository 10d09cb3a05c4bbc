import type { MutableToken } from '../mutable-token.ts';
import { ADJECTIVE, ADVERB, INFINITIVE, NOUN, PARTICIPLE, VERB } from '../word.ts';

/** Words that a finite verb cannot follow at once: articles, prepositions, adjectives that open a noun phrase. */
export function isNominalPlace(before: MutableToken | undefined): boolean {
  if (!before) return false;
  return (
    before.tag === 'determiner' ||
    before.tag === 'preposition' ||
    before.tag === 'number' ||
    (before.tag === 'adjective' && /^mêmes?$/.test(before.lower)) ||
    (before.tag === 'clitic' && (before.lower === "d'" || before.lower === "l'"))
  );
}

/** A form that may be verb or noun is a verb after a subject, a particle of negation, or a noun, before an object. */
export function isVerbPlace(
  before: MutableToken | undefined,
  after: MutableToken | undefined,
  can: number,
): boolean {
  if (after?.lower.startsWith('-') && after.text.length > 2) return true;
  if (!before) return false;
  if (before.tag === 'pronoun' || before.lower === 'ne' || before.tag === 'clitic') return true;
  if (before.tag === 'name') return (can & ADJECTIVE) === 0 || opensObject(after);
  if (
    before.tag === 'mark' ||
    before.text === ',' ||
    before.tag === 'noun' ||
    before.tag === 'adjective' ||
    before.tag === 'negation' ||
    before.tag === 'adverb' ||
    before.text === ')' ||
    before.tag === 'participle'
  )
    return opensObject(after) || (before.text === ',' && after !== undefined && after.capital);
  return before.tag === 'subordinator';
}

export function opensObject(after: MutableToken | undefined): boolean {
  if (!after) return false;
  const closed = after.word.closed;
  if (closed)
    return (
      /^(?:determiner|subordinator|negation|pronoun|clitic|number)$/.test(closed.tag) && after.lower !== "d'"
    );
  return (
    after.text === ':' ||
    after.tag === 'mark' ||
    (after.word.can & (INFINITIVE | ADVERB)) !== 0 ||
    /^[«“"]/.test(after.text)
  );
}

/**
 * "… que le stade ferme.", "… que la route reste ouverte": a form after the subject of a subordinate clause that has no
 * verb yet, and none to come.
 */
export function closesClause(tokens: MutableToken[], i: number, from: number): boolean {
  if (!opensClauseBefore(tokens, i, from)) return false;
  for (let j = i + 1; j < Math.min(tokens.length, i + 8); j++) {
    const { word, text } = tokens[j]!;
    if (/^[.,;:!?»”)]/.test(text) || word.closed?.tag === 'subordinator') return true;
    if (word.closed?.tag === 'auxiliary' && !(word.can & NOUN)) return false;
    if (word.can & VERB && !(word.can & (NOUN | ADJECTIVE | PARTICIPLE)) && !word.closed) return false;
  }
  return true;
}

function opensClauseBefore(tokens: MutableToken[], i: number, from: number): boolean {
  const subject = tokens[i - 1]?.tag;
  if (subject !== 'noun' && subject !== 'name' && subject !== 'adjective') return false;
  for (let j = i - 1; j >= from && j > i - 12; j--) {
    const { tag } = tokens[j]!;
    if (tag === 'subordinator') return j < i - 1;
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'punctuation' || tag === 'mark') return false;
  }
  return false;
}

/** A clause has one finite verb: after it, a form that may be noun, adjective or verb is no second one. */
export function hasVerb(tokens: MutableToken[], i: number, from: number): boolean {
  const before = i > from ? tokens[i - 1] : undefined;
  if (before?.tag !== 'noun' && before?.tag !== 'adjective') return false;
  for (let j = i - 1; j >= from && j > i - 12; j--) {
    const { tag, lower } = tokens[j]!;
    if (
      tag === 'subordinator' ||
      tag === 'punctuation' ||
      tag === 'mark' ||
      tag === 'conjunction' ||
      lower === 'qui' ||
      lower === 'dont' ||
      lower === 'où' ||
      lower === "qu'" ||
      lower === 'que'
    )
      return false;
    if (tag === 'verb' || tag === 'auxiliary') return true;
  }
  return false;
}
