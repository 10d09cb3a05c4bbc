import { stateOf } from '../../../model/states.ts';
import { formTest } from '../form-test.ts';
import type { MutableToken } from '../mutable-token.ts';
import { ADJECTIVE, INFINITIVE, NOUN, PARTICIPLE, VERB } from '../word.ts';
import { isVerbLike, opensObject, SUBJECTS } from './neighbours.ts';

const FIGURED = formTest(/^(?:forecast|estimate|target)s?$/);

/** Nouns that the lexicon has as verbs too. */
const NOUNS = formTest(/^(?:headquarters|premises)$/);

/** After a subject or a name; before an object, a that-clause, a stop of the clause. */
export function isVerbPlace(
  token: MutableToken,
  before: MutableToken | undefined,
  after: MutableToken | undefined,
  tokens: readonly MutableToken[],
): boolean {
  if (!before || NOUNS.of(token)) return false;
  if (SUBJECTS.has(before.lower) || before.tag === 'pronoun') return true;
  // "its full-year milk forecast of 2 percent": what has an "of" behind it is a noun where it can be one.
  if (before.tag === 'noun' && after?.lower === 'of' && FIGURED.of(token)) return false;
  const past = /ed$/.test(token.lower) || (token.word.can & VERB) !== 0;
  // "regretted it and assured them that", "…, closed the file": an article or pronoun is the object of a verb.
  if ((before.tag === 'conjunction' || before.text === ',') && past && token.word.can & PARTICIPLE) {
    const next = after?.word.closed?.tag;
    if (next === 'determiner' || /^(?:them|him|her|it|us|me)$/.test(after?.lower ?? '')) return true;
    if (before.tag === 'conjunction' && tokens[token.index + 2]?.lower === 'that') return true;
  }
  // “Demand for steel was weak”: a noun, since the clause's verb is still to come.
  if (before.tag === 'mark')
    return (
      opensObject(after) &&
      // the “worst” party of all
      !((token.word.can & NOUN) !== 0 && after?.lower === 'of') &&
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
