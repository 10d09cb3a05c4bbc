import type { Tag } from '../parts.ts';
import { formTest, writtenTest } from './form-test.ts';
import { isCertainVerb } from './french/certain-verb.ts';
import { adjustFrenchClosed } from './french/closed-words.ts';
import { closesClause, hasVerb, isNominalPlace, isVerbPlace, opensObject } from './french/verb-place.ts';
import type { MutableToken } from './mutable-token.ts';
import { ADJECTIVE, ADVERB, GERUND, INFINITIVE, NOUN, PARTICIPLE, VERB } from './word.ts';
import { readAs, type WordReading } from './word-reading.ts';

/** Words of praise that stand before the noun of an office: "l'honorable sénatrice", "le vaillant conseiller". */
const EPITHETS = formTest(
  /^(?:honorable|vaillante?|brave|illustre|célèbre|éminente?|digne|valeureux|valeureuse|dynamique|sympathique|fidèle|jeune|vieux|vieille|puissante?|charismatique)$/,
);
/** Endings that tell the class of a word the lexicon does not have. */
const VERB_ENDING = /(?:erait|eraient|aient|èrent|issait|issent|era|eront)$/;
const PARTICIPLE_ENDING = /[^é]és?$|ées?$/;

const LE = formTest(/^(?:l'|le)$/);
const BULLET = writtenTest(/^[-–—•*]$/);

/** Tags a French word by its class, its possible readings and the words before and after it. */
export function tagFrenchWord(tokens: MutableToken[], i: number, from: number, to: number): void {
  const token = tokens[i]!;
  const { word } = token;
  const before = i > from ? tokens[i - 1]! : undefined;
  const after = i + 1 < to ? tokens[i + 1]! : undefined;
  const opening = !before || before.tag === 'mark' || before.text === ':' || BULLET.of(before);
  if (word.capital && !opening && !isTitleCase(before!, word.closed !== null)) {
    token.tag = 'name';
    token.lemma = token.text;
    return;
  }
  if (word.closed) {
    token.tag = word.closed.tag;
    token.lemma = word.closed.lemma;
    adjustFrenchClosed(token, before, after);
    return;
  }
  if (
    word.capital &&
    (!word.ordinary || (opening && looksLikeName(token, after, i + 2 < to ? tokens[i + 2] : undefined)))
  ) {
    token.tag = 'name';
    token.lemma = token.text;
    return;
  }
  const reading = choose(token, before, after, tokens, i, from);
  token.tag = reading.tag;
  token.lemma = reading.lemma;
}

/** After a hyphenated heading or in all capitals a capital says nothing of its own. */
function isTitleCase(before: MutableToken, closed: boolean): boolean {
  return closed && (before.tag === 'punctuation' || before.tag === 'mark');
}

/**
 * An ordinary word in capital at the start is a name when another capital follows ("Pierre Martin"), or when a finite
 * verb does ("Pékin dément"): a French noun without article is no subject.
 */
function looksLikeName(
  token: MutableToken,
  after: MutableToken | undefined,
  further: MutableToken | undefined,
): boolean {
  // "Élise Roux a démenti": a form that is only a verb has another one behind the name that follows it.
  if (after?.capital && token.word.can & VERB && !after.word.closed)
    return further?.word.closed?.tag === 'auxiliary' || further?.text === ',' || Boolean(further?.capital);
  if (!after || token.word.can & (VERB | INFINITIVE | GERUND)) return false;
  if (after.capital) return !after.word.closed;
  if (!(token.word.can & (NOUN | ADJECTIVE)) || /s$/.test(token.lower)) return false;
  return (
    after.word.closed?.tag === 'auxiliary' ||
    ((after.word.can & VERB) !== 0 && !(after.word.can & (NOUN | ADJECTIVE | PARTICIPLE)))
  );
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
  const nominal = can & (NOUN | ADJECTIVE);
  // "comme l'écrit la revue": the pronoun takes the statement up.
  if (can & VERB && before && LE.of(before) && tokens[i - 2]?.lower === 'comme' && i - 2 >= from) {
    if (after && (opensObject(after) || after.capital)) return readAs(token, 'verb', 'V', 'C', 'F');
  }
  if (can & PARTICIPLE && (followsAuxiliary(tokens, i, from) || isAttributed(token, before, after)))
    return readAs(token, 'participle', 'P');
  if (can & VERB && isCertainVerb(tokens, i, from, after)) return readAs(token, 'verb', 'V', 'C', 'F');
  if (can & VERB && !(nominal && isNominalPlace(before))) {
    if (
      !(can & (NOUN | ADJECTIVE | PARTICIPLE)) ||
      (isVerbPlace(before, after, can) && !hasVerb(tokens, i, from)) ||
      closesClause(tokens, i, from)
    )
      return readAs(token, 'verb', 'V', 'C', 'F');
  }
  if (can & INFINITIVE && !(nominal && before && followsArticle(tokens, i, from)))
    return readAs(token, 'infinitive', 'I');
  if (can & GERUND && (!nominal || (before && before.lower === 'en'))) return readAs(token, 'gerund', 'G');
  // "Appelant les clubs au calme, …": a noun would have an article.
  if (can & GERUND && token.capital && !before && after?.word.closed?.tag === 'determiner')
    return readAs(token, 'gerund', 'G');
  if (can & NOUN) {
    if (EPITHETS.of(token) && before?.word.closed && after && (after.word.can & NOUN) !== 0)
      return readAs(token, 'adjective', 'A');
    // "un responsable chinois", "le ministre russe": after a noun an adjective, after a determiner a noun.
    if (can & ADJECTIVE && before && (before.tag === 'noun' || before.tag === 'name'))
      return readAs(token, 'adjective', 'A');
    if (
      can & ADJECTIVE &&
      before?.tag === 'determiner' &&
      after &&
      (after.word.can & NOUN) !== 0 &&
      !after.word.closed &&
      !(after.word.can & (ADJECTIVE | PARTICIPLE))
    ) {
      return readAs(token, 'adjective', 'A');
    }
    return readAs(token, 'noun', 'N');
  }
  if (can & ADJECTIVE && before?.tag === 'determiner' && standsForNoun(after))
    return { tag: 'noun', lemma: token.lower };
  if (can & ADJECTIVE) return readAs(token, 'adjective', 'A');
  if (can & PARTICIPLE) return readAs(token, 'participle', 'P');
  if (can & VERB) return readAs(token, 'verb', 'V', 'C', 'F');
  if (can & GERUND) return readAs(token, 'gerund', 'G');
  if (can & ADVERB) return readAs(token, 'adverb', 'R');
  return { tag: 'other', lemma: token.lower };
}

/** "le conseiller", "le vaillant conseiller": an article, or an article and an adjective. */
function followsArticle(tokens: MutableToken[], i: number, from: number): boolean {
  const before = tokens[i - 1]!;
  if (before.word.closed?.tag === 'determiner') return true;
  const article = i - 2 >= from ? tokens[i - 2]!.word.closed : null;
  return (
    article?.tag === 'determiner' &&
    (tokens[i]!.word.can & NOUN) !== 0 &&
    (before.word.can & ADJECTIVE) !== 0 &&
    (before.tag === 'noun' || before.tag === 'adjective')
  );
}

/** "la centrale prétend", "le central.": an adjective with its article and no noun behind it is one itself. */
function standsForNoun(after: MutableToken | undefined): boolean {
  if (!after) return true;
  const { closed, can } = after.word;
  if (closed)
    return (
      /^(?:auxiliary|preposition|pronoun|negation|conjunction|subordinator)$/.test(closed.tag) ||
      after.lower === "n'"
    );
  return /^[.,;:!?]/.test(after.text) || ((can & VERB) !== 0 && !(can & (NOUN | ADJECTIVE | PARTICIPLE)));
}

/** "a déclaré", "n'a pas encore été livré", "avait, lui aussi, dit": adverbs and pronouns may stand between. */
function followsAuxiliary(tokens: MutableToken[], i: number, from: number): boolean {
  for (let j = i - 1; j >= from && j >= i - 8; j--) {
    const { tag, lower, lemma } = tokens[j]!;
    if (tag === 'auxiliary' || ((tag === 'infinitive' || tag === 'gerund') && /^(?:avoir|être)$/.test(lemma)))
      return true;
    if (
      tag === 'adverb' ||
      tag === 'negation' ||
      lower === 'été' ||
      lower === 'tous' ||
      lower === 'tout' ||
      lower === 'rien' ||
      /^(?:lui|elle|eux|elles)(?:-mêmes?)?$/.test(lower)
    )
      continue;
    if (tag === 'pronoun' && tokens[j]!.lower.startsWith('-')) continue;
    return false;
  }
  return false;
}

/** "le plan, jugé par X trop cher", "un geste qualifié d'absurde": an agent follows, or the verb is one of naming. */
function isAttributed(
  { lower }: MutableToken,
  before: MutableToken | undefined,
  after: MutableToken | undefined,
): boolean {
  if (!before || !after || before.tag === 'determiner' || before.tag === 'preposition') return false;
  if (
    before.text === ',' &&
    after.lower === 'comme' &&
    /^(?:décrit|présenté|dépeint|vu|perçu)e?s?$/.test(lower)
  )
    return true;
  if (after.lower === 'par') return before.text === ',' || before.tag === 'noun' || before.tag === 'name';
  return /^qualifiée?s?$/.test(lower) && /^d[e']$/.test(after.lower);
}

/** Words the lexicon does not have: names of things, foreign words, new verbs. */
function guess(token: MutableToken): WordReading {
  const { lower } = token;
  const reading = (tag: Tag) => ({ tag, lemma: lower });
  if (token.capital) return reading('name');
  if (lower.endsWith('ment')) return reading('adverb');
  if (VERB_ENDING.test(lower)) return reading('verb');
  return reading(PARTICIPLE_ENDING.test(lower) ? 'participle' : 'noun');
}
