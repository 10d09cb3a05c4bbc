import type { Tag } from '../parts.ts';
import { formTest, writtenTest } from './form-test.ts';
import type { MutableToken } from './mutable-token.ts';
import { ADJECTIVE, ADVERB, GERUND, INFINITIVE, lemmaOf, NOUN, PARTICIPLE, VERB } from './word.ts';

const LE = formTest(/^(?:l'|le)$/);
const CONJUNCTION = formTest(/^(?:et|mais|puis)$/);
const EN = formTest(/^(?:en|y)$/);
const OF_OR_FOR = formTest(/^(?:de|pour)$/);
const LEADING = formTest(/^(?:continue|cesse|menace|risque|tente|refuse)$/);

const OBJECT_PRONOUNS = new Set([
  "l'",
  'la',
  'le',
  'les',
  'leur',
  'lui',
  'y',
  'en',
  'se',
  "s'",
  "m'",
  "t'",
  'me',
  'te',
  'nous',
  'vous',
]);
const SUBJECTS = new Set([
  'il',
  'elle',
  'on',
  'ils',
  'elles',
  'je',
  "j'",
  'tu',
  'qui',
  'nous',
  'vous',
  "c'",
  'ce',
  'cela',
  'ça',
]);
/** Words of praise that stand before the noun of an office: "l'honorable sénatrice", "le vaillant conseiller". */
const EPITHETS = formTest(
  /^(?:honorable|vaillante?|brave|illustre|célèbre|éminente?|digne|valeureux|valeureuse|dynamique|sympathique|fidèle|jeune|vieux|vieille|puissante?|charismatique)$/,
);
/** Endings that tell the class of a word the lexicon does not have. */
const VERB_ENDING = /(?:erait|eraient|aient|èrent|issait|issent|era|eront)$/;
const PARTICIPLE_ENDING = /[^é]és?$|ées?$/;

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
    adjustClosed(token, before, after);
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

function adjustClosed(
  token: MutableToken,
  before: MutableToken | undefined,
  after: MutableToken | undefined,
): void {
  const { lower } = token;
  if (before?.lower === "l'" && (lower === 'un' || lower === 'une')) {
    token.tag = 'pronoun';
    return;
  }
  if (
    token.tag === 'auxiliary' &&
    token.word.can & NOUN &&
    before &&
    (before.tag === 'determiner' || before.tag === 'number')
  ) {
    // "50 avions", "des sommes", "les êtres"
    token.tag = 'noun';
    token.lemma = lemmaOf(token.word, 'N');
    return;
  }
  if (token.tag === 'determiner' || token.tag === 'clitic') {
    // "le" and "l'" before a verb are pronouns: "l'a dit", "il la voit"; "leur" before a noun is a possessive.
    if (after && OBJECT_PRONOUNS.has(lower) && isVerbLike(after) && !/^(?:de|du|à)$/.test(after.lower)) {
      const noun =
        (after.word.can & (NOUN | ADJECTIVE)) !== 0 &&
        after.tag !== 'auxiliary' &&
        !after.word.closed &&
        !RARE_NOUN.test(after.lower);
      const clause = before && (SUBJECTS.has(before.lower) || before.lower === 'ne' || before.lower === "n'");
      if (token.tag === 'determiner' && (!noun || clause)) token.tag = 'pronoun';
    }
    if (
      (lower === 'tout' || lower === 'tous') &&
      after &&
      after.word.closed === null &&
      after.word.can === ADVERB
    )
      token.tag = 'adverb';
    return;
  }
  if (lower === 'en' && after) {
    // "en a parlé", "il en est" against "en France", "en mars".
    if (
      after.tag === 'auxiliary' ||
      after.word.closed?.tag === 'auxiliary' ||
      (before && SUBJECTS.has(before.lower))
    )
      token.tag = 'pronoun';
    return;
  }
  // "la même source": which one, not "even".
  if (lower === 'même' && before?.word.closed?.tag === 'determiner') token.tag = 'adjective';
  if (lower === 'soit' && before && /^(?:noun|name|pronoun|adjective|participle)$/.test(before.tag)) {
    token.tag = 'auxiliary';
    token.lemma = 'être';
  }
  if (lower === 'plus' && !(before && /^(?:ne|n'|non)$/.test(before.lower))) token.tag = 'adverb';
  if (lower === 'point' && before && before.word.closed?.tag === 'determiner') token.tag = 'noun';
  if (lower === 'été') token.tag = 'participle';
  if (
    lower === 'est' &&
    before &&
    (before.lower === "l'" || before.lower === 'nord' || before.lower === 'sud')
  ) {
    if (!after || /^(?:du|de|d'|des|et|,|\.)$/.test(after.lower)) token.tag = 'noun';
  }
  if (lower === 'personne' && before && before.word.closed?.tag === 'determiner') token.tag = 'noun';
  if (lower === 'or' && before && /^(?:l'|d'|en|d’)$/.test(before.lower)) token.tag = 'noun';
  if (lower === 'car' && before && before.word.closed?.tag === 'determiner') token.tag = 'noun';
}

/** Verbs of saying that the lexicon also has as nouns that nobody uses: "la mairie le conteste". */
const RARE_NOUN = /^contestes?$/;

function isVerbLike(token: MutableToken): boolean {
  return token.word.closed?.tag === 'auxiliary' || (token.word.can & (VERB | INFINITIVE | GERUND)) !== 0;
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
  const nominal = can & (NOUN | ADJECTIVE);
  // "comme l'écrit la revue": the pronoun takes the statement up.
  if (can & VERB && before && LE.of(before) && tokens[i - 2]?.lower === 'comme' && i - 2 >= from) {
    if (after && (opensObject(after) || after.capital)) return as(token, 'verb', 'V', 'C', 'F');
  }
  if (can & PARTICIPLE && (followsAuxiliary(tokens, i, from) || isAttributed(token, before, after)))
    return as(token, 'participle', 'P');
  // "… et dit ne pas songer", "mais juge que": only a verb stands before these.
  if (can & VERB && before?.tag === 'conjunction' && after && /^(?:ne|n'|que|qu')$/.test(after.lower))
    return as(token, 'verb', 'V', 'C', 'F');
  // "et demande une enquête": no noun stands between a conjunction and an article.
  if (can & VERB && can & NOUN && CONJUNCTION.of(before) && after && BEGINS_NOUN.of(after))
    return as(token, 'verb', 'V', 'C', 'F');
  // "la voisine dit en avoir compté cent", "affirme y être allé"
  if (
    can & VERB &&
    before &&
    !isNominalPlace(before) &&
    EN.of(after) &&
    ((tokens[i + 2]?.word.can ?? 0) & INFINITIVE || /^(?:avoir|être)$/.test(tokens[i + 2]?.lower ?? ''))
  )
    return as(token, 'verb', 'V', 'C', 'F');
  // "« … », relève encore le maire": behind the marks no noun stands without its article.
  if (
    can & VERB &&
    after &&
    (after.word.closed?.tag === 'adverb' || BESIDE.of(after) || isAside(tokens, i + 1)) &&
    (closesMarks(tokens, i, from) || isInverted(tokens, i, from))
  )
    return as(token, 'verb', 'V', 'C', 'F');
  // "l'institut table sur une hausse"
  if (
    can & VERB &&
    after?.lower === 'sur' &&
    before &&
    /^(?:noun|name|adjective|mark)$/.test(before.tag) &&
    /^(?:table|tablent|mise|misent|parie|parient)$/.test(token.lower)
  )
    return as(token, 'verb', 'V');
  // "le règlement fait obligation", "la loi fait partie": a bare noun behind it.
  if (token.lower === 'fait' && before && /^(?:noun|name)$/.test(before.tag) && after && isBareNoun(after))
    return as(token, 'verb', 'V');
  // "la maire continue d'affirmer", "il menace de": an infinitive hangs on it.
  if (
    can & VERB &&
    before &&
    /^(?:noun|name|pronoun)$/.test(before.tag) &&
    after &&
    leadsInfinitive(tokens, i)
  )
    return as(token, 'verb', 'V', 'C', 'F');
  if (can & VERB && !(nominal && isNominalPlace(before))) {
    if (
      !(can & (NOUN | ADJECTIVE | PARTICIPLE)) ||
      (isVerbPlace(before, after, can) && !hasVerb(tokens, i, from)) ||
      closesClause(tokens, i, from)
    )
      return as(token, 'verb', 'V', 'C', 'F');
  }
  if (can & INFINITIVE && !(nominal && before && followsArticle(tokens, i, from)))
    return as(token, 'infinitive', 'I');
  if (can & GERUND && (!nominal || (before && before.lower === 'en'))) return as(token, 'gerund', 'G');
  // "Appelant les clubs au calme, …": a noun would have an article.
  if (can & GERUND && token.capital && !before && after?.word.closed?.tag === 'determiner')
    return as(token, 'gerund', 'G');
  if (can & NOUN) {
    if (EPITHETS.of(token) && before?.word.closed && after && (after.word.can & NOUN) !== 0)
      return as(token, 'adjective', 'A');
    // "un responsable chinois", "le ministre russe": after a noun an adjective, after a determiner a noun.
    if (can & ADJECTIVE && before && (before.tag === 'noun' || before.tag === 'name'))
      return as(token, 'adjective', 'A');
    if (
      can & ADJECTIVE &&
      before?.tag === 'determiner' &&
      after &&
      (after.word.can & NOUN) !== 0 &&
      !after.word.closed &&
      !(after.word.can & (ADJECTIVE | PARTICIPLE))
    ) {
      return as(token, 'adjective', 'A');
    }
    return as(token, 'noun', 'N');
  }
  if (can & ADJECTIVE && before?.tag === 'determiner' && standsForNoun(after))
    return { tag: 'noun', lemma: token.lower };
  if (can & ADJECTIVE) return as(token, 'adjective', 'A');
  if (can & PARTICIPLE) return as(token, 'participle', 'P');
  if (can & VERB) return as(token, 'verb', 'V', 'C', 'F');
  if (can & GERUND) return as(token, 'gerund', 'G');
  if (can & ADVERB) return as(token, 'adverb', 'R');
  return { tag: 'other', lemma: token.lower };
}

const BEGINS_NOUN = writtenTest(/^(?:une?|le|la|les|l['’]|son|sa|ses|cette|cet)$/);

/** Days and places of speech between a verb and its subject. */
const BESIDE = formTest(
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|dans|à|au|aux|sur|auprès|lors|devant)$/,
);

/** "de son côté", "pour leur part" */
function isAside(tokens: MutableToken[], i: number): boolean {
  return OF_OR_FOR.of(tokens[i]!) && /^(?:son|sa|leur)$/.test(tokens[i + 1]?.lower ?? '');
}

/** "Précise encore le maire :": an adverb and an article follow a form that opens the clause. */
function isInverted(tokens: MutableToken[], i: number, from: number): boolean {
  if (i > from && !/^(?:,|et|mais)$/.test(tokens[i - 1]!.lower)) return false;
  return (
    /^(?:encore|aussi|également|enfin|ensuite)$/.test(tokens[i + 1]!.lower) &&
    ARTICLE.test(tokens[i + 2]?.lower ?? '')
  );
}

const ARTICLE = /^(?:le|la|l'|les|un|une|ce|cette)$/;

function closesMarks(tokens: MutableToken[], i: number, from: number): boolean {
  const mark = tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
  return mark > from && /^[»”"]$/.test(tokens[mark]!.text);
}

/**
 * "… que le stade ferme.", "… que la route reste ouverte": a form after the subject of a subordinate clause that has no
 * verb yet, and none to come.
 */
function closesClause(tokens: MutableToken[], i: number, from: number): boolean {
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
function hasVerb(tokens: MutableToken[], i: number, from: number): boolean {
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

/** Words that a finite verb cannot follow at once: articles, prepositions, adjectives that open a noun phrase. */
function isNominalPlace(before: MutableToken | undefined): boolean {
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
function isVerbPlace(
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

function opensObject(after: MutableToken | undefined): boolean {
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
      lower === 'rien'
    )
      continue;
    if (tag === 'pronoun' && tokens[j]!.lower.startsWith('-')) continue;
    return false;
  }
  return false;
}

/** "continue d'", "continue à": one of the few forms that are adjectives as well. */
function leadsInfinitive(tokens: MutableToken[], i: number): boolean {
  if (!LEADING.of(tokens[i]!)) return false;
  const next = tokens[i + 2];
  return (
    /^(?:à|de|d')$/.test(tokens[i + 1]!.lower) && next !== undefined && (next.word.can & INFINITIVE) !== 0
  );
}

function isBareNoun({ word }: MutableToken): boolean {
  return (
    !word.closed && !word.capital && (word.can & NOUN) !== 0 && (word.can & (ADJECTIVE | PARTICIPLE)) === 0
  );
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
function guess(token: MutableToken): Reading {
  const { lower } = token;
  const reading = (tag: Tag) => ({ tag, lemma: lower });
  if (token.capital) return reading('name');
  if (lower.endsWith('ment')) return reading('adverb');
  if (VERB_ENDING.test(lower)) return reading('verb');
  return reading(PARTICIPLE_ENDING.test(lower) ? 'participle' : 'noun');
}

function as(token: MutableToken, tag: Tag, ...kinds: Parameters<typeof lemmaOf>[1][]): Reading {
  return { tag, lemma: lemmaOf(token.word, ...kinds) };
}

interface Reading {
  readonly tag: Tag;
  readonly lemma: string;
}
