/**
 * What comparing needs of a claim form, computed once per form.
 *
 * Above 300 lines: one profile holds whatever any comparison asks, so that nothing is found twice.
 */

import { contentWords } from '../../model/concepts.ts';
import type { Figure } from '../../model/extraction.ts';
import { fold } from '../../model/fold.ts';
import type { ClaimForm } from '../../model/graph.ts';
import { isLanguage, type Language } from '../../model/language.ts';
import { neutralTokenSets, PART } from '../../model/neutral-tokens.ts';
import { Recent } from '../../model/recent.ts';
import { withoutAsides } from './asides.ts';
import { type Aspect, aspectOf } from './aspect.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { causeOf } from './cause.ts';
import { demonymsOf } from './demonyms.ts';
import { cutAtIdioms, sensesOfIdiom } from './idioms.ts';
import { isLight, isListed, spanOf } from './light-words.ts';
import { isUndone, negationOf } from './negation.ts';
import { plainPredicate } from './plain-predicate.ts';
import { bare } from './readings.ts';
import { standInGroups } from './stand-ins.ts';
import { degreeOf } from './superlative.ts';
import { comparedWith, type Turn, turnsOf } from './turning-words.ts';
import { factorOf, withoutFigureWords, wordedFigures } from './worded-figures.ts';

/** What several words stand for together, and each of them: two expressions are not one by a word that both have. */
export interface Expression {
  readonly whole: readonly string[];
  readonly parts: readonly (readonly string[])[];
}

export interface ClaimProfile {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  /** Anchor of the subject: an entity's, else the concepts of its words; "" where there is none. */
  readonly subject: string;
  readonly subjectWords: readonly string[];
  /** Class of the predicate, else "=" and the concept of its verb; "" where there is none. */
  readonly predicate: string;
  readonly object: string;
  /** Concepts of the object's words, states and names as anchors. */
  readonly objectWords: readonly string[];
  /** Every content concept of the sentence, in order. */
  readonly tokens: readonly string[];
  /** Concepts beside subject, predicate, object and figures. */
  readonly rest: readonly string[];
  /** Words that say something of their own: no light ones, no units, no titles of names. */
  readonly weighty: readonly string[];
  /** Every concept a word may stand for, beside its usual one. */
  readonly alternatives: ReadonlyMap<string, readonly string[]>;
  /** Tokens that stand for several words. */
  readonly expressions: ReadonlyMap<string, Expression>;
  /** The sentence still holds a negation ("no customer", "aucun client"). */
  readonly negated: boolean;
  /** The only negation left is "without". */
  readonly without: boolean;
  /** The only negation is in what is said by the way: "who has no licence". */
  readonly aside: boolean;
  /** Words that say what sort of thing the name behind them is: "groupe Lafitte", "chanteuse Rokia Bamba". */
  readonly titles: ReadonlySet<string>;
  /** The object is one of many: "ouvre une agence", "closed branches". */
  readonly indefinite: boolean;
  /** Words of the subject and the object that stand behind "the" or "its": what they name was told of before. */
  readonly definite: ReadonlySet<string>;
  /** Units as concepts, so that "prisonnier" and "prisoner" are one. */
  readonly figures: readonly Figure[];
  readonly when: string | null;
  readonly aspect: Aspect;
  readonly calendar: Calendar;
  /** The year of an edition that the sentence speaks of ("the 2018 election"), or null. */
  readonly edition: string | null;
  /** "For", "against", "more", "less". */
  readonly turns: ReadonlySet<Turn>;
  /** Concepts of what the subject is compared with; none where it is compared with nothing. */
  readonly than: readonly string[];
  /** Concepts of the cause and of what came of it, where the sentence tells a cause. */
  readonly cause: { readonly cause: readonly string[]; readonly effect: readonly string[] } | null;
  /** Adjectives of places that no list holds, as the names of the places. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** "So low", "the lowest". */
  readonly degree: 'so' | 'most' | null;
  /** The subject undergoes what the noun says: "is under investigation", "a subi une attaque". */
  readonly undergoes: boolean;
}

/** Claims of a topic that goes on are compared again and again. */
const cache = new Recent<string, { readonly of: Wording; readonly profile: ClaimProfile }>(25_000);

/** What may be another in a form of the same id: a shorter sentence was seen. */
type Wording = Pick<ClaimForm, 'text' | 'subject' | 'object'>;

function sameWording(a: Wording, b: Wording): boolean {
  return a.text === b.text && a.subject === b.subject && a.object === b.object;
}

/** Readings of a word, the usual one first, for which other words may stand. */
const USUAL = 4;

export function claimProfile(form: ClaimForm): ClaimProfile {
  const known = cache.get(form.id);
  if (known && sameWording(known.of, form)) return known.profile;
  const language = isLanguage(form.language) ? form.language : 'en';
  const tags = new Map(
    form.keys.flatMap((key) => (key.startsWith('is:') ? [key.slice(3).split('=') as [string, string]] : [])),
  );
  const alternatives = new Map<string, readonly string[]>();
  const expressions = new Map<string, Expression>();
  const tokensOf = (text: string): string[] =>
    cutAtIdioms(withoutFigureWords(text), language).flatMap(({ idiom, text: piece }) => {
      if (idiom === null) return plainTokensOf(piece);
      const senses = sensesOfIdiom(idiom);
      const groups = senses.flatMap((each) => standInGroups(bare(each)));
      alternatives.set(idiom, [...new Set([idiom, ...senses, ...groups])]);
      return [idiom];
    });
  const plainTokensOf = (text: string): string[] =>
    neutralTokenSets(text, language, 'comparing').map((concepts) => {
      const [first] = concepts as [string];
      const own = concepts.filter((each) => !PART.test(each));
      const groups = own
        .filter((each, index) => index < USUAL || each.startsWith('class:'))
        .flatMap((each) => standInGroups(bare(each)));
      const all = concepts.map((each) => each.replace(PART, ''));
      if (own.length < concepts.length)
        expressions.set(first, { whole: [...own, ...groups], parts: partsOf(concepts) });
      if (all.length + groups.length > 1)
        alternatives.set(first, [...new Set([...(alternatives.get(first) ?? []), ...all, ...groups])]);
      return first;
    });
  const figures = wordedFigures(form.text, language, form.figures);
  const hasFigures = figures.length > 0;
  const subjectWords = tokensOf(form.subject);
  const objectWords = tokensOf(form.object).filter((word) => !isUnit(word, hasFigures));
  const predicate =
    form.predicateClass ?? (form.predicate ? `=${predicateConcept(form.predicate, language)}` : '');
  // "Failed to pay" is a denial of paying by now: what undid it says no more.
  const undone = isUndone(form.text, language);
  const isUndoing = (token: string) =>
    (alternatives.get(token) ?? [token]).some((sense) => isListed('undoing', bare(sense)));
  const tokens = tokensOf(form.text).filter((token) => !undone || !isUndoing(token));
  // A verb that is also a little word ("won", "a") is not among the words; its class is.
  const said = form.predicateClass;
  const hasIdiom = tokens.some((token) => token.startsWith('idiom:'));
  if (said && !hasIdiom && !isSaid(said, tokens, alternatives)) {
    const verb = form.predicate ? predicateConcept(form.predicate, language) : '';
    // What the sentence's verb was read as goes for its word: "s'est imposé" won.
    const ofItself = language === 'fr' && REFLEXIVE.test(form.text);
    const isGeneral = isLight(verb) || (isListed('support', verb) && !ofItself);
    const word = isGeneral ? undefined : tokens.find((token) => token === verb);
    if (word === undefined) tokens.push(said);
    const token = word ?? said;
    alternatives.set(token, [...new Set([...(alternatives.get(token) ?? []), said, `class:${said}`])]);
  }
  // "Close" is near, and what was closed: the verb of the sentence is no small word.
  for (const [at, token] of tokens.entries()) {
    const senses = alternatives.get(token);
    if (
      !said ||
      !isLight(token) ||
      isLight(said) ||
      expressions.has(token) ||
      !senses?.includes(`class:${said}`)
    )
      continue;
    tokens[at] = said;
    alternatives.set(said, senses);
  }
  const predicateWord = form.predicate ? predicateConcept(form.predicate, language) : '';
  if (predicateWord === 'born' && !tokens.includes('born')) tokens.push('born');
  const core = new Set([...subjectWords, ...objectWords, predicateWord]);
  for (const [name, anchor] of tags) if (name === 'subject' || name === 'object') core.add(anchor);
  const titles = new Set([form.subject, form.object].flatMap((phrase) => tokensOf(titleIn(phrase))));
  // "Divided by two" fell, "multiplied by two" rose.
  const factor = factorOf(form.text, language);
  if (factor)
    for (const token of tokens) {
      const senses = alternatives.get(token) ?? [token];
      if (senses.some((sense) => FACTOR.has(bare(sense))))
        alternatives.set(token, [...senses, `class:${factor}`]);
    }
  const cause = causeOf(form.text, language);
  const negation = negationOf(form.text, language);
  const main = withoutAsides(form.text, language);
  const profile: ClaimProfile = {
    id: form.id,
    language: form.language,
    text: form.text,
    subject: tags.get('subject') ?? subjectWords.join('+'),
    subjectWords,
    predicate,
    object: tags.get('object') ?? objectWords.join('+'),
    objectWords,
    tokens: hasFigures ? tokens.filter((token) => !isUnit(token, hasFigures) && !/\d/.test(token)) : tokens,
    rest: [...new Set(tokens)].filter(
      (token) =>
        !core.has(token) &&
        !isUnit(token, hasFigures) &&
        !predicateSynonym(token, form, language) &&
        !alternatives.get(token)?.includes(form.predicateClass ?? ''),
    ),
    alternatives,
    expressions,
    negated: negation === 'own' || negation === 'without',
    without: negation === 'without',
    aside: negation === 'aside',
    titles,
    weighty: [...new Set(tokens)].filter(
      (token) =>
        !isLight(token) &&
        !titles.has(token) &&
        !(hasFigures && (isUnit(token, hasFigures) || /\d/.test(token))),
    ),
    indefinite: isIndefinite(form),
    definite: new Set([
      ...(isDefinite(form.text, form.subject) ? subjectWords : []),
      ...(isDefinite(form.text, form.object) ? objectWords : []),
    ]),
    figures: figures.map((figure) => normalFigure(figure, language)),
    when: form.when,
    aspect: aspectWithin(CALLS.test(form.predicate) ? '' : predicate, aspectOf(main, language)),
    calendar: calendarOf(form.text, language),
    edition: EDITION.exec(form.text)?.slice(1).find(Boolean) ?? null,
    turns: turnsOf(form.text, language),
    than: tokensOf(comparedWith(form.text, language) ?? ''),
    cause: cause && { cause: tokensOf(cause.cause), effect: tokensOf(cause.effect) },
    demonyms: demonymsOf(form.text, language),
    degree: degreeOf(form.text, language),
    undergoes: UNDERGOES[language].test(fold(main)),
  };
  const { text, subject, object } = form;
  cache.set(form.id, { of: { text, subject, object }, profile });
  return profile;
}

/** "Called off", "appealed for witnesses". */
const CALLS = /^(?:call|appeal|appeler)\b/;

/** An act that is but the object of a wish or a plan is told as a noun: "demande la suspension du permis". */
function aspectWithin(predicate: string, aspect: Aspect): Aspect {
  const verb = plainPredicate(predicate);
  if (isListed('wishing', verb)) return 'wished';
  return isListed('planning', verb) && aspect !== 'possible' && aspect !== 'wished' ? 'ahead' : aspect;
}

/** "The 2018 election", "le festival de 2019". */
const EDITION =
  /\b[Tt]he ((?:19|20)\d\d) (?=\p{Ll})|^(?:L[ea]s? |L['’])(?:\p{L}+ ){1,3}de ((?:19|20)\d\d)\b/u;

const REFLEXIVE = /(?<!\p{L})(?:s['’]|se )\p{L}/u;

const UNDERGOES: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:fait|font|faisait|faisaient|fera|feront) l['’]objet d|\bsous (?:enquete|surveillance|le feu|le coup)\b|\b(?:subi|essuy|encaiss|recoi|recu|recev|percu|percev|obt[ie]n)\w*/,
  en: /\bunder (?:investigation|inquiry|review|attack|fire|threat|pressure|surveillance|scrutiny|siege|indictment)\b|\b(?:subject|object|target) of\b|\b(?:suffer|undergo|receiv|sustain|obtain)\w*\b|\b(?:underwent|face|faces|faced|facing|got|get|gets)\b/,
};

/** Words that say by how much together with their figure. */
const FACTOR = new Set([
  'split',
  'divide',
  'division',
  'multiply',
  'multiplication',
  'higher',
  'upper',
  'superior',
]);

/** Readings of each word of an expression. */
function partsOf(concepts: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (const each of concepts) {
    const number = PART.exec(each)?.[1];
    if (number === undefined) continue;
    parts[Number(number)] ??= [];
    parts[Number(number)]!.push(each.replace(PART, ''));
  }
  return parts.filter(Boolean);
}

/** Verbs that only join a subject to what is said of it are one in both languages. */
const COPULA = /^(?:être|be)$/;

function predicateConcept(predicate: string, language: Language): string {
  if (COPULA.test(predicate)) return 'be';
  return contentWords(predicate, language)[0]?.concept ?? fold(predicate);
}

/** A class is said where a word of the sentence has it, a class above it or below it among its readings. */
function isSaid(
  id: string,
  tokens: readonly string[],
  alternatives: ReadonlyMap<string, readonly string[]>,
): boolean {
  return tokens.some((token) => token === id || alternatives.get(token)?.includes(`class:${id}`));
}

const PREPOSITION =
  /\s(?:d[eu]|des|d['’]\S*|du|à|au|aux|en|dans|sur|sous|pour|of|in|at|on|for|from|to|by|and|et)\s/;

/** Small words before the first capital of a phrase, where no preposition stands between. */
function titleIn(phrase: string): string {
  const leading = /^(\p{Lu}\p{Ll}[\p{L}'’-]*\s+(?:\p{Ll}[\p{L}'’-]*\s+){1,3})\p{Lu}/u.exec(phrase)?.[1];
  if (leading && !PREPOSITION.test(leading)) return leading.toLowerCase();
  return /(?:^|\s)((?:\p{Ll}[\p{L}'’-]*\s+){1,2})\p{Lu}/u.exec(phrase)?.[1] ?? '';
}

const INDEFINITE = /(?:^|\s)(?:une?|des|an?|some|several|plusieurs|any)\s+(?:\S+\s+)?$/;

/** Whether the object stands behind "a", "des" or, as a plural in English, behind nothing. */
function isIndefinite({ text, object, language, objectFormId }: ClaimForm): boolean {
  if (object === '' || objectFormId !== null) return false;
  const at = text.toLowerCase().indexOf(object.toLowerCase());
  if (at < 0) return false;
  if (INDEFINITE.test(text.slice(Math.max(0, at - 30), at).toLowerCase())) return true;
  return (
    language === 'en' &&
    /^\p{Ll}+s\b/u.test(object) &&
    !/(?:the|its|their|his|her|'s|’s) $/i.test(text.slice(0, at))
  );
}

const DEFINITE = /(?:^|\s)(?:(?:le|la|the|ce|cet|cette|this|that|its|their|son|sa)\s+|l['’])$/i;

/** Whether a phrase of the sentence is of one thing that is known: "le navire", "the vessel". */
function isDefinite(text: string, phrase: string): boolean {
  if (phrase === '') return false;
  const at = text.toLowerCase().indexOf(phrase.toLowerCase());
  return at > 0 && DEFINITE.test(text.slice(Math.max(0, at - 10), at));
}

/** Units as concepts, spans of time in one unit, what doubled as what rose by a hundred per cent. */
function normalFigure(figure: Figure, language: Language): Figure {
  if (figure.unit === '×')
    return {
      ...figure,
      unit: '%',
      value: figure.value >= 1 ? (figure.value - 1) * 100 : (1 - figure.value) * 100,
    };
  const unit = unitOf(figure.unit, language);
  const span = spanOf(unit);
  return span ? { ...figure, value: figure.value * span[0], unit: span[1] } : { ...figure, unit };
}

/** Currencies and shares as they are, nouns as concepts, people of any sort as one. */
function unitOf(unit: string, language: Language): string {
  if (unit === '' || unit === '%' || /^[A-Z]{3}$/.test(unit) || /^to \d|\//.test(unit)) return unit;
  const concept = contentWords(unit, language)[0]?.concept ?? unit;
  return isListed('people', concept) ? 'person' : concept;
}

/** The verb's own nouns say nothing new beside it. */
function predicateSynonym(token: string, form: ClaimForm, language: Language): boolean {
  return form.predicate !== '' && token === predicateConcept(form.predicate, language);
}

/** Words of quantities and currencies, and of money where an amount is given: the figures say it already. */
function isUnit(token: string, hasFigures: boolean): boolean {
  return hasFigures && isListed('units', token);
}
