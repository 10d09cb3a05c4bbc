import { stateOf } from '../../model/states.ts';
import type { Tag } from '../parts.ts';
import { formTest, writtenTest } from './form-test.ts';
import type { MutableToken } from './mutable-token.ts';
import { ADJECTIVE, ADVERB, GERUND, INFINITIVE, lemmaOf, NOUN, PARTICIPLE, VERB } from './word.ts';

const DAY = formTest(
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|earlier|last|this|here|there)$/,
);
const SUBJECTS = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'who', 'which', 'that', 'there']);

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
    adjustClosed(token, before, after, i + 2 < to ? tokens[i + 2] : undefined);
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

function adjustClosed(
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

function isVerbLike(token: MutableToken): boolean {
  const { closed, can } = token.word;
  return closed ? closed.tag === 'auxiliary' : (can & (VERB | INFINITIVE)) !== 0;
}

function choose(
  token: MutableToken,
  before: MutableToken | undefined,
  after: MutableToken | undefined,
  tokens: MutableToken[],
  i: number,
  from: number,
): Reading {
  const can = token.word.can;
  if (can === 0) return guess(token);
  // "from his Grace home": what is owned, whatever stands before it.
  if (
    can & NOUN &&
    before?.tag === 'name' &&
    /^(?:his|her|their|its)$/.test(tokens[i - 2]?.lower ?? '') &&
    HOMES.test(token.lower)
  )
    return as(token, 'noun', 'N');
  const nominal = can & (NOUN | ADJECTIVE);
  const afterTo = before?.lower === 'to' || (before?.tag === 'adverb' && tokens[i - 2]?.lower === 'to');
  if (can & INFINITIVE && (afterTo || followsModal(tokens, i, from))) return as(token, 'infinitive', 'I');
  if (can & PARTICIPLE && followsAuxiliary(tokens, i, from)) return as(token, 'participle', 'P');
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
    return as(token, 'gerund', 'G');
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
    return as(token, 'verb', 'V');
  // "Linguists at Elm University report that": a plural at the start, and only names behind it.
  if (
    can & INFINITIVE &&
    can & NOUN &&
    before?.tag === 'name' &&
    after?.lower === 'that' &&
    pluralOpens(tokens, i, from)
  )
    return as(token, 'verb', 'V', 'I');
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
    return as(token, 'verb', 'V');
  }
  if (can & PARTICIPLE && can & VERB && isReduced(tokens, i)) return as(token, 'participle', 'P');
  if (can & (VERB | INFINITIVE) && !(nominal && isNominalPlace(before))) {
    if (!(nominal || can & PARTICIPLE) || isVerbPlace(token, before, after, tokens))
      return as(token, 'verb', 'V', 'I');
  }
  if (can & NOUN) {
    if (can & ADJECTIVE && after && !after.word.closed && (after.capital || (after.word.can & NOUN) !== 0))
      return as(token, 'adjective', 'A');
    return as(token, 'noun', 'N');
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
  if (can & ADVERB && !(can & ADJECTIVE && before?.tag === 'determiner')) return as(token, 'adverb', 'R');
  if (can & ADJECTIVE) return as(token, 'adjective', 'A');
  if (can & VERB && can & PARTICIPLE && !isNominalPlace(before))
    return as(token, isPastPlace(before) ? 'verb' : 'participle', 'V', 'P');
  if (can & PARTICIPLE) return as(token, 'participle', 'P');
  if (can & VERB) return as(token, 'verb', 'V');
  if (can & INFINITIVE) return as(token, 'infinitive', 'I');
  if (can & GERUND) return as(token, 'gerund', 'G');
  return { tag: 'other', lemma: token.lower };
}

const FIGURED = formTest(/^(?:forecast|estimate|target)s?$/);

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

function isNominalPlace(before: MutableToken | undefined): boolean {
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

/** After a subject or a name; before an object, a that-clause, a stop of the clause. */
function isVerbPlace(
  token: MutableToken,
  before: MutableToken | undefined,
  after: MutableToken | undefined,
  tokens: readonly MutableToken[],
): boolean {
  if (!before) return false;
  if (SUBJECTS.has(before.lower) || before.tag === 'pronoun') return true;
  // "its full-year milk forecast of 2 percent": what has an "of" behind it is a noun where it can be one.
  if (before.tag === 'noun' && after?.lower === 'of' && FIGURED.of(token)) return false;
  const past = /ed$/.test(token.lower) || (token.word.can & VERB) !== 0;
  // "Demand for steel was weak": a noun, since the clause's verb is still to come.
  // "regretted it and assured them that", "…, closed the file": an article or pronoun is the object of a verb.
  if ((before.tag === 'conjunction' || before.text === ',') && past && token.word.can & PARTICIPLE) {
    const next = after?.word.closed?.tag;
    if (next === 'determiner' || /^(?:them|him|her|it|us|me)$/.test(after?.lower ?? '')) return true;
    if (before.tag === 'conjunction' && tokens[token.index + 2]?.lower === 'that') return true;
  }
  if (before.tag === 'mark')
    return (
      opensObject(after) &&
      !isVerbLike(after!) &&
      !((token.word.can & (NOUN | ADJECTIVE)) !== 0 && verbFollows(tokens, token.index))
    );
  if (
    before.tag === 'name' ||
    before.tag === 'noun' ||
    before.text === ',' ||
    (before.tag === 'adverb' &&
      !before.capital &&
      /(?:ly|also|never|ever|still|just|now|then|already|always|often|soon|later|once)$/.test(
        before.lower,
      )) ||
    before.text === ')' ||
    before.tag === 'negation'
  ) {
    // "Wind speeds fell": the first word of a sentence, and the verb comes after.
    if (before.tag === 'noun' && before.capital && can3rd(token)) return !pastFollows(tokens, token.index);
    if (before.tag === 'name' && (isQualified(token, tokens) || isDated(token, tokens))) return false;
    // "…, the paper reports.": the last word, its subject between it and a comma.
    if (
      before.tag === 'noun' &&
      can3rd(token) &&
      !/s$/.test(before.lower) &&
      (!after || after.text === '.') &&
      afterComma(tokens, token.index)
    )
      return true;
    // "Polls show voters": a plural noun is no part of a compound, so that a base form after it is its verb.
    if (
      before.tag === 'noun' &&
      (token.word.can & INFINITIVE) !== 0 &&
      /[^s]s$/.test(before.lower) &&
      after &&
      !isVerbLike(after) &&
      after.tag !== 'punctuation'
    )
      return true;
    if (before.tag === 'noun' && !past) return opensObject(after) && /s$/.test(before.lower);
    return past && (opensObject(after) || before.tag === 'name' || before.tag === 'adverb');
  }
  return false;
}

/** The clause that a word opens has a finite verb further on, with nothing between that opens another clause. */
function verbFollows(tokens: readonly MutableToken[], index: number): boolean {
  for (let j = index + 1; j < Math.min(tokens.length, index + 12); j++) {
    const { word, text } = tokens[j]!;
    if (/^[,.;:!?()“”"]/.test(text)) return false;
    if (word.closed) {
      if (word.closed.tag === 'auxiliary' && !(word.capital && word.lower === 'may'))
        return !/^(?:be|been|being)$/.test(word.lower);
      if (/^(?:subordinator|conjunction|pronoun|negation)$/.test(word.closed.tag)) return false;
      continue;
    }
    const previous = tokens[j - 1]!.word.closed?.tag;
    if (
      word.can & VERB &&
      !(word.can & (NOUN | ADJECTIVE)) &&
      !word.capital &&
      previous !== 'preposition' &&
      previous !== 'determiner'
    )
      return true;
  }
  return false;
}

/** "Russian troops left": a plural noun behind the adjective of a country; "a Russian claims" has its own article. */
function isQualified(token: MutableToken, tokens: readonly MutableToken[]): boolean {
  if (!(token.word.can & NOUN) || !/s$/.test(token.lower)) return false;
  const { index } = token;
  const adjective = tokens[index - 1]!;
  if (!ADJECTIVE_OF_COUNTRY.test(adjective.lower) || !stateOf(adjective.text, 'en')) return false;
  const opener = tokens[index - 2];
  return (
    !/^(?:an?|one|the|another)$/.test(opener?.lower ?? '') ||
    verbFollows(tokens, index) ||
    pastFollows(tokens, index)
  );
}

/** "The September samples were", "the Tuesday figures": a plural noun behind a day or month that has its own article. */
function isDated(token: MutableToken, tokens: readonly MutableToken[]): boolean {
  if (!(token.word.can & NOUN) || !/s$/.test(token.lower)) return false;
  const { index } = token;
  if (!CALENDAR.of(tokens[index - 1]!) || index < 2) return false;
  // "says September samples were lost": behind a saying, and the clause's own verb follows.
  return ARTICLE.of(tokens[index - 2]!) || (tokens[index - 2]!.tag === 'verb' && pastFollows(tokens, index));
}

const ARTICLE = formTest(/^(?:the|its|his|her|their|our)$/);
const CALENDAR = formTest(
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/,
);

const ADJECTIVE_OF_COUNTRY = /(?:an|ese|ish|ch|i|ic|ek|sh|uch)$/;

/** The next word is an auxiliary or a past form that may be the clause's verb. */
function pastFollows(tokens: readonly MutableToken[], index: number): boolean {
  const next = tokens[index + 1];
  if (!next || next.capital) return false;
  if (next.word.closed) return next.word.closed.tag === 'auxiliary';
  return (next.word.can & VERB) !== 0 && !/(?:s|ing)$/.test(next.lower) && tokens[index + 2]?.lower !== "'s";
}

/** A comma, then only a noun phrase with its article, up to here. */
function afterComma(tokens: readonly MutableToken[], index: number): boolean {
  for (let j = index - 1; j > 0 && j > index - 8; j--) {
    const { tag, text } = tokens[j]!;
    if (text === ',' || tag === 'mark') return tokens[j + 1]!.tag === 'determiner';
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'conjunction' || tag === 'punctuation') return false;
  }
  return false;
}

/** "Trump claims": a form in -s after a capitalised bare word. */
function can3rd(token: MutableToken): boolean {
  return (token.word.can & VERB) !== 0 && token.lower.endsWith('s');
}

/**
 * "New polls released Sunday showed", "a man arrested in Paris said": a form in -ed after a noun is a participle where
 * the clause's own verb is still to come, with no comma or conjunction before it.
 */
function isReduced(tokens: readonly MutableToken[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || (before.tag !== 'noun' && before.tag !== 'name')) return false;
  // A noun, name or clause right after it is its object: then it is the clause's verb itself.
  const next = tokens[i + 1];
  if (!next || !(next.word.closed?.tag === 'preposition' || DAY.of(next))) return false;
  // "The man accused of theft": without its object the verb can only be passive.
  if (next.lower === 'of' && /^(?:accused|suspected|convicted|acquitted)$/.test(tokens[i]!.lower))
    return true;
  if (opensWithPreposition(tokens, i)) return true;
  for (let j = i + 1; j < Math.min(tokens.length, i + 12); j++) {
    const { word, text, lower } = tokens[j]!;
    if (word.closed?.tag === 'auxiliary' && !(word.capital && lower === 'may'))
      return !/^(?:be|been|being|to)$/.test(lower);
    if (word.closed) {
      if (/^(?:subordinator|conjunction|pronoun)$/.test(word.closed.tag) || lower === 'to') return false;
      continue;
    }
    if (/^[,.;:"“”]/.test(text)) return false;
    if (
      word.can & VERB &&
      !(word.can & (NOUN | ADJECTIVE)) &&
      !/^(?:preposition|determiner)$/.test(tokens[j - 1]!.word.closed?.tag ?? '')
    )
      return true;
  }
  return false;
}

/** "In a statement posted on": the noun before hangs on a preposition that opens the sentence or what follows a comma. */
function opensWithPreposition(tokens: readonly MutableToken[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && /^(?:noun|name|adjective|clitic)$/.test(tokens[k]!.tag)) k--;
  if (tokens[k]!.tag === 'determiner') k--;
  if (k < 0 || tokens[k]!.tag !== 'preposition' || tokens[k]!.lower === 'as' || !tokens[k + 1]) return false;
  const before = tokens[k - 1];
  return (
    !before || before.sentence !== tokens[i]!.sentence || /^[,;:]$/.test(before.text) || before.tag === 'mark'
  );
}

function isPastPlace(before: MutableToken | undefined): boolean {
  return before !== undefined && before.tag !== 'auxiliary' && before.tag !== 'verb';
}

function opensObject(after: MutableToken | undefined): boolean {
  if (!after) return false;
  if (after.word.closed)
    return /^(?:determiner|subordinator|pronoun|preposition|number|negation)$/.test(after.word.closed.tag);
  return after.capital || /^["“':]/.test(after.text) || (after.word.can & (GERUND | ADVERB)) !== 0;
}

/** "saying 48 men were aboard", "adding $3m to the bill" */
function opensFigure(after: MutableToken | undefined): boolean {
  return after !== undefined && /^[\d$£€]/.test(after.text);
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
function guess(token: MutableToken): Reading {
  const { lower } = token;
  const reading = (tag: Tag) => ({ tag, lemma: lower });
  if (token.capital) return reading('name');
  if (lower.endsWith('ly')) return reading('adverb');
  if (lower.endsWith('ing')) return reading('gerund');
  return reading(lower.endsWith('ed') ? 'participle' : 'noun');
}

function as(token: MutableToken, tag: Tag, ...kinds: Parameters<typeof lemmaOf>[1][]): Reading {
  return { tag, lemma: lemmaOf(token.word, ...kinds) };
}

interface Reading {
  readonly tag: Tag;
  readonly lemma: string;
}
