import type { Tag } from '../parts.ts';
import { adjustEnglishClosed } from './english/closed-words.ts';
import { isNominalPlace, opensFigure, opensObject } from './english/neighbours.ts';
import { isReduced } from './english/reduced-relative.ts';
import { isVerbPlace } from './english/verb-place.ts';
import { writtenTest } from './form-test.ts';
import type { MutableToken } from './mutable-token.ts';
import { ADJECTIVE, ADVERB, GERUND, INFINITIVE, NOUN, PARTICIPLE, VERB } from './word.ts';
import { readAs, type WordReading } from './word-reading.ts';

const BULLET = writtenTest(/^[-–—•*]$/);

/** Tags an English word by its class, its possible readings and the words before and after it. */
export function tagEnglishWord(tokens: MutableToken[], i: number, from: number, to: number): void {
  const token = tokens[i]!;
  const { word } = token;
  const before = i > from ? tokens[i - 1]! : undefined;
  const after = i + 1 < to ? tokens[i + 1]! : undefined;
  const opening = !before || before.tag === 'mark' || before.text === ':' || BULLET.of(before);
  if (word.capital && !opening && token.lower !== 'i') {
    token.tag = 'name';
    token.lemma = token.text;
    return;
  }
  if (word.closed) {
    token.tag = word.closed.tag;
    token.lemma = word.closed.lemma;
    adjustEnglishClosed(token, before, after, i + 2 < to ? tokens[i + 2] : undefined);
    return;
  }
  if (word.capital && !word.ordinary) {
    token.tag = 'name';
    token.lemma = token.text;
    return;
  }
  const reading = choose(token, before, after, tokens, i, from);
  token.tag = reading.tag;
  token.lemma = reading.lemma;
}

function choose(
  token: MutableToken,
  before: MutableToken | undefined,
  after: MutableToken | undefined,
  tokens: MutableToken[],
  i: number,
  from: number,
): WordReading {
  const can = token.word.can;
  if (can === 0) return guess(token);
  // "from his Grace home": what is owned, whatever stands before it.
  if (
    can & NOUN &&
    before?.tag === 'name' &&
    /^(?:his|her|their|its)$/.test(tokens[i - 2]?.lower ?? '') &&
    HOMES.test(token.lower)
  )
    return readAs(token, 'noun', 'N');
  const nominal = can & (NOUN | ADJECTIVE);
  const afterTo = before?.lower === 'to' || (before?.tag === 'adverb' && tokens[i - 2]?.lower === 'to');
  if (can & INFINITIVE && (afterTo || followsModal(tokens, i, from))) return readAs(token, 'infinitive', 'I');
  if (can & PARTICIPLE && followsAuxiliary(tokens, i, from)) return readAs(token, 'participle', 'P');
  // "the returning officer", "an acting head": what stands between an article and its noun.
  if (
    can & GERUND &&
    !(can & NOUN) &&
    before?.tag === 'determiner' &&
    after &&
    !after.word.closed &&
    (after.word.can & NOUN) !== 0 &&
    (after.word.can & ADVERB) === 0
  )
    return { tag: 'adjective', lemma: token.lower };
  if (
    can & GERUND &&
    !(token.capital && after?.capital && !/ing$/.test(token.lower)) &&
    (!nominal ||
      followsAuxiliary(tokens, i, from) ||
      ((opensObject(after) || opensFigure(after)) &&
        (!isNominalPlace(before) ||
          before?.lower === 'as' ||
          (token.lower === 'telling' && AFTER.test(before!.lower))))) &&
    !(token.capital && after && OFFICE.test(after.text))
  ) {
    return readAs(token, 'gerund', 'G');
  }
  // "the commission", "on condition of": nouns of this ending that the lexicon has as verbs only.
  if (!nominal && /[st]ions?$/.test(token.lower) && isNominalPlace(before))
    return { tag: 'noun', lemma: token.lower.replace(/s$/, '') };
  // "the navy said earlier …": behind a noun it reports, but for "the man said to be hurt".
  if (
    token.lower === 'said' &&
    before &&
    (/^(?:noun|name|number)$/.test(before.tag) || before.text === '%') &&
    after?.lower !== 'to'
  )
    return readAs(token, 'verb', 'V');
  // "Linguists at Elm University report that": a plural at the start, and only names behind it.
  if (
    can & INFINITIVE &&
    can & NOUN &&
    before?.tag === 'name' &&
    after?.lower === 'that' &&
    pluralOpens(tokens, i, from)
  )
    return readAs(token, 'verb', 'V', 'I');
  // "The firm rejects claims that it lied": nouns of saying are the object of what could be a plural.
  if (
    can & VERB &&
    can & NOUN &&
    /s$/.test(token.lower) &&
    (!isNominalPlace(before) || isNounBefore(before)) &&
    after &&
    /^(?:claims|reports|allegations|accusations|suggestions|rumou?rs|assertions|complaints)$/.test(
      after.lower,
    ) &&
    tokens[i + 2]?.lower === 'that'
  ) {
    if (before && isNounBefore(before)) before.tag = 'noun';
    return readAs(token, 'verb', 'V');
  }
  // "the U.S. states where it is legal": those of a country, not what it says.
  if (
    token.lower === 'states' &&
    before &&
    (COUNTRY_OF_STATES.test(before.text) || /^(?:where|whose)$/.test(after?.lower ?? ''))
  )
    return { tag: 'noun', lemma: 'state' };
  if (can & PARTICIPLE && can & VERB && isReduced(tokens, i)) return readAs(token, 'participle', 'P');
  if (can & (VERB | INFINITIVE) && !(nominal && isNominalPlace(before))) {
    if (!(nominal || can & PARTICIPLE) || isVerbPlace(token, before, after, tokens))
      return readAs(token, 'verb', 'V', 'I');
  }
  if (can & NOUN) {
    if (can & ADJECTIVE && after && !after.word.closed && (after.capital || (after.word.can & NOUN) !== 0))
      return readAs(token, 'adjective', 'A');
    return readAs(token, 'noun', 'N');
  }
  if (
    can & ADVERB &&
    before &&
    (before.tag === 'determiner' || before.tag === 'preposition') &&
    after &&
    !after.word.closed &&
    (after.word.can & NOUN) !== 0
  ) {
    return { tag: 'adjective', lemma: token.lower };
  }
  if (can & ADVERB && !(can & ADJECTIVE && before?.tag === 'determiner')) return readAs(token, 'adverb', 'R');
  if (can & ADJECTIVE) return readAs(token, 'adjective', 'A');
  if (can & VERB && can & PARTICIPLE && !isNominalPlace(before))
    return readAs(token, isPastPlace(before) ? 'verb' : 'participle', 'V', 'P');
  if (can & PARTICIPLE) return readAs(token, 'participle', 'P');
  if (can & VERB) return readAs(token, 'verb', 'V');
  if (can & INFINITIVE) return readAs(token, 'infinitive', 'I');
  if (can & GERUND) return readAs(token, 'gerund', 'G');
  return { tag: 'other', lemma: token.lower };
}

const COUNTRY_OF_STATES =
  /^(?:U\.?S\.?|EU|Gulf|Baltic|Arab|Balkan|Western|Southern|Northern|Eastern|Nordic)$/;
/** "after telling Sergeant Hill": an act, in front of a name. */
const AFTER = /^(?:after|before|by|without|since)$/;
/** "Housing Secretary": what an office is for. */
const OFFICE =
  /^(?:Secretary|Minister|Ministry|Commissioner|Commission|Authority|Department|Board|Council|Committee|Agency|Office|Corporation|Association|Officer|Director|Manager|Union|Federation)$/;

/** The phrase that ends before a token opens its clause with a plural noun and goes on behind a preposition. */
function pluralOpens(tokens: readonly MutableToken[], i: number, from: number): boolean {
  let start = i - 1;
  while (
    start > from &&
    i - start < 14 &&
    /^(?:noun|name|adjective|preposition|clitic|number)$/.test(tokens[start - 1]!.tag)
  )
    start--;
  if (start > from && tokens[start - 1]!.text !== ',' && tokens[start - 1]!.tag !== 'mark') return false;
  let head = start;
  while (head < i && tokens[head]!.tag !== 'preposition') head++;
  const last = tokens[head - 1];
  return head > start && head < i && last!.tag === 'noun' && /(?:[^s]s|people|men|women)$/.test(last!.lower);
}

/** "The firm": taken for an adjective before what looked like a noun. */
function isNounBefore(before: MutableToken | undefined): boolean {
  return before?.tag === 'adjective' && (before.word.can & NOUN) !== 0;
}

const HOMES = /^(?:home|house|farm|base|estate|ranch|office|apartment|residence)$/;

function isPastPlace(before: MutableToken | undefined): boolean {
  return before !== undefined && before.tag !== 'auxiliary' && before.tag !== 'verb';
}

/** "will supply", "did not say", "could have": a modal or do, with adverbs between. */
function followsModal(tokens: MutableToken[], i: number, from: number): boolean {
  for (let j = i - 1; j >= from && j >= i - 4; j--) {
    const { tag, lemma, lower } = tokens[j]!;
    if (tag === 'auxiliary') return lemma !== 'be' && lemma !== 'have';
    if (tag === 'adverb' || tag === 'negation' || (tag === 'pronoun' && lower !== 'who')) continue;
    return false;
  }
  return false;
}

function followsAuxiliary(tokens: MutableToken[], i: number, from: number): boolean {
  for (let j = i - 1; j >= from && j >= i - 4; j--) {
    const { tag, lemma, lower } = tokens[j]!;
    if (tag === 'auxiliary') return lemma === 'be' || lemma === 'have';
    if (lower === 'got' || lower === 'gets' || lower === 'get') return true;
    if (tag === 'adverb' || tag === 'negation') continue;
    return false;
  }
  return false;
}

/** Words the lexicon does not have: names of things, foreign words, new verbs. */
function guess(token: MutableToken): WordReading {
  const { lower } = token;
  const reading = (tag: Tag) => ({ tag, lemma: lower });
  if (token.capital) return reading('name');
  if (lower.endsWith('ly')) return reading('adverb');
  if (lower.endsWith('ing')) return reading('gerund');
  return reading(lower.endsWith('ed') ? 'participle' : 'noun');
}
