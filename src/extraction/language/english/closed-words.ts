import type { MutableToken } from '../mutable-token.ts';
import { ADJECTIVE, NOUN, VERB } from '../word.ts';
import { isVerbLike, SUBJECTS } from './neighbours.ts';

/** Mends the tag of a word of the closed classes ("that", "'s", "like") by the words around it. */
export function adjustEnglishClosed(
  token: MutableToken,
  before: MutableToken | undefined,
  after: MutableToken | undefined,
  further: MutableToken | undefined,
): void {
  const { lower } = token;
  if (lower === "'s") {
    // "it's late", "that's it" against "the mayor's".
    if (
      before &&
      /^(?:it|he|she|that|there|here|what|who|where|how|this|everything|nobody|everyone)$/.test(before.lower)
    ) {
      token.tag = 'auxiliary';
      token.lemma = 'be';
    }
    return;
  }
  if (lower === 'that') {
    // "that man said" against "said that he": a determiner before a noun, at the start or after a preposition.
    const noun =
      after !== undefined &&
      !after.capital &&
      !after.word.closed &&
      (after.word.can & NOUN) !== 0 &&
      !(after.word.can & VERB);
    // "doubted that figure.": one noun, and the sentence or clause is over.
    const closes =
      before?.tag === 'verb' &&
      after !== undefined &&
      !after.capital &&
      !after.word.closed &&
      (after.word.can & NOUN) !== 0 &&
      (!further || /^[.,;:!?]/.test(further.text));
    // "called that remark a disgrace"
    const named = noun && before?.tag === 'verb' && /^(?:call|dub|label|deem|brand)$/.test(before.lemma);
    if (
      closes ||
      named ||
      (noun && (!before || before.tag === 'preposition' || before.tag === 'conjunction'))
    )
      token.tag = 'determiner';
    else if (before && (before.tag === 'noun' || before.tag === 'name') && after && isVerbLike(after))
      token.tag = 'pronoun';
    // "said that was false": what introduces a clause has the clause's subject behind it.
    else if (before?.tag === 'verb' && after?.word.closed?.tag === 'auxiliary') token.tag = 'pronoun';
    return;
  }
  if (lower === 'her' && after && !nominalNext(after)) token.tag = 'pronoun';
  if (
    (lower === 'may' || lower === 'will' || lower === 'can' || lower === 'might') &&
    !/^(?:what|which|that|this|all|some|many|most|each|both)$/.test(before?.lower ?? '') &&
    before?.tag === 'determiner'
  )
    token.tag = 'noun';
  if (
    lower === 'like' &&
    before &&
    (SUBJECTS.has(before.lower) || before.lower === 'to' || before.lemma === 'would')
  ) {
    token.tag = before.lower === 'to' || before.lemma === 'would' ? 'infinitive' : 'verb';
  }
  // "shoppers who once bought": not the one that opens a clause.
  if (lower === 'once' && /^(?:who|which|that|had|was|were|is|are|has|have)$/.test(before?.lower ?? ''))
    token.tag = 'adverb';
  if (lower === 'one' && after && nominalNext(after) && !after.word.closed) token.tag = 'number';
  if (
    (lower === 'these' ||
      lower === 'those' ||
      lower === 'this' ||
      lower === 'some' ||
      lower === 'many' ||
      lower === 'all' ||
      lower === 'both' ||
      lower === 'most' ||
      lower === 'another') &&
    (!after || (after.word.closed !== null && after.word.closed.tag !== 'number') || isVerbOnly(after))
  )
    token.tag = 'pronoun';
}

function nominalNext(after: MutableToken): boolean {
  return after.capital || (!after.word.closed && (after.word.can & (NOUN | ADJECTIVE)) !== 0);
}

function isVerbOnly(token: MutableToken): boolean {
  return (token.word.can & VERB) !== 0 && (token.word.can & (NOUN | ADJECTIVE)) === 0;
}
