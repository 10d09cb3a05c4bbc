import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import { bodies } from './bodies.ts';
import { ACCENTED, beginsExpression, contentWords, expressionAt, isStopWord, sensesOf } from './concepts.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { skeleton } from './romanise.ts';
import { stateAcronyms, stateNames, stateOf } from './states.ts';

const CACHE = 50_000;
/**
 * What stands before the readings of each word of an expression, with the number of the word ("part:0:"): "fire engine"
 * meets "engine" by them, but no other expression with a fire.
 */
export const PART = /^part:(\d+):/;

/**
 * Content concepts of a text, language-neutral: states as "@RU" (names, capitals, adjectives alike), other capitalised
 * names by their sound, words by concept.
 */
export function neutralTokens(text: string, language: Language): string[] {
  return neutralTokenSets(text, language).map((alternatives) => alternatives[0]!);
}

/** The same for finding: an expression gives its own concept and those of its words ("prime minister" and "minister"). */
export function findingTokens(text: string, language: Language): string[] {
  return neutralTokenSets(text, language, 'finding').map((alternatives) => alternatives[0]!);
}

/**
 * How much is read from a text. `usual`: concepts of the lexicon; `finding`: an expression's words beside it;
 * `comparing`: every reading of every word (`sensesOf`).
 */
export type Reading = 'usual' | 'finding' | 'comparing';

/** The same with every concept a word may stand for, the usual one first. */
export function neutralTokenSets(
  text: string,
  language: Language,
  reading: Reading = 'usual',
): (readonly string[])[] {
  const words = wordsOf(text);
  const tokens: (readonly string[])[] = [];
  for (let at = 0; at < words.length; ) at += readAt(words, at, language, reading, tokens);
  return tokens;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-.](?!d['’])[\p{L}\p{M}\p{N}]+)*\.?/gu) ?? [];
}

/** Adds the tokens of what begins at a place among the words of a text; gives how many words it takes. */
function readAt(
  words: readonly string[],
  at: number,
  language: Language,
  reading: Reading,
  tokens: (readonly string[])[],
): number {
  const known = knownWord(words[at]!, language);
  const expression = known.opens ? expressionAt(words, at, language) : null;
  if (expression) {
    const own = words.slice(at, at + expression.length);
    // "Mis en orbite" meets "placed in orbit", which no line of the lexicon holds.
    const parts =
      reading === 'comparing'
        ? own.flatMap((part, number) =>
            findTokens(part.replace(/\.$/, ''), language, reading)
              .flat()
              .map((sense) => `part:${number}:${sense}`),
          )
        : [];
    tokens.push([...new Set([...expression.concepts, ...parts])]);
    if (reading === 'finding')
      for (const part of own) tokens.push(...findTokens(part.replace(/\.$/, ''), language, reading));
    return expression.length;
  }
  if (known.longest > 1) {
    // An article is looked at again and again; it leads a name only where the next word begins one.
    if (known.article && !(at + 1 < words.length && knownWord(words[at + 1]!, language).beginsName)) return 1;
    for (let size = Math.min(known.longest, words.length - at); size > 1; size--) {
      const name = nameOf(words.slice(at, at + size).join(' '), size, language);
      if (name) {
        tokens.push([name]);
        return size;
      }
    }
  }
  tokens.push(...tokensAlone(words[at]!, known, language, reading));
  return 1;
}

/** What is known of a word wherever it stands: the same words come again and again. */
interface KnownWord {
  /** Whether an expression of the lexicon may begin with it. */
  readonly opens: boolean;
  /** Words of the longest name that may begin with it ("Corée du Nord"); 1 where none of several does. */
  readonly longest: number;
  readonly article: boolean;
  readonly beginsName: boolean;
  /** Its tokens where it stands for itself, and what the full-text index has of them, found when first asked for. */
  usual?: readonly (readonly string[])[];
  comparing?: readonly (readonly string[])[];
  index?: readonly string[];
  /** Number of the text it was last indexed for. */
  text: number;
}

const knownWords: Record<Language, Map<string, KnownWord>> = { fr: new Map(), en: new Map() };

function knownWord(word: string, language: Language): KnownWord {
  return (
    knownWords[language].get(word) ??
    keep(knownWords[language], word, {
      opens: beginsExpression(word, language),
      longest: longestName(word, language),
      article: ARTICLES[language].has(word.toLowerCase()),
      beginsName: beginsName(word, language),
      text: 0,
    })
  );
}

function tokensAlone(
  word: string,
  known: KnownWord,
  language: Language,
  reading: Reading,
): readonly (readonly string[])[] {
  const find = () => {
    const name = nameOf(word, 1, language);
    return name ? [[name]] : findTokens(word.replace(/\.$/, ''), language, reading);
  };
  if (reading !== 'comparing') return (known.usual ??= find());
  return (known.comparing ??= find());
}

function keep<T>(cache: Map<string, T>, key: string, value: T): T {
  if (cache.size >= CACHE) cache.clear();
  cache.set(key, value);
  return value;
}

/** Tokens of one word that names no state. */
function findTokens(word: string, language: Language, reading: Reading): (readonly string[])[] {
  const folded = fold(word);
  if (!ACCENTED.test(word) && (isStopWord(folded, language) || vague().has(folded))) return [];
  if (
    folded.includes('-') &&
    folded.split('-').every((part) => vague().has(part) || isStopWord(part, language))
  )
    return [];
  return contentWords(word, language).map(({ concepts }) => {
    // A capitalised word that the lexicon does not know is a name, spelt otherwise in the other language.
    if (/^\p{Lu}/u.test(word) && concepts[0]!.startsWith('~')) return [`*${skeleton(word) || fold(word)}`];
    return reading === 'comparing' ? [...new Set([...concepts, ...sensesOf(word, language)])] : concepts;
  });
}

/** Anchor of a state ("@RU") or of a large international body ("@nato") under any of its names, or null. */
function nameOf(phrase: string, size: number, language: Language): string | null {
  if (size <= 4) {
    const state = stateWord(phrase, language);
    if (state) return `@${state}`;
  }
  const id = bodyNames().get(size === 1 ? phrase : fold(phrase).replace(/[-.]/g, ' '));
  return id === undefined ? null : `@${id}`;
}

let bodyTable: Map<string, string> | undefined;

/** Names of several words folded, acronyms as they are written ("WHO" is no "who"). */
function bodyNames(): Map<string, string> {
  if (!bodyTable) {
    bodyTable = new Map();
    for (const { id, kind, names, country } of bodies()) {
      // What stands for a state is told by the state.
      if (kind !== 'Organization' || country) continue;
      for (const name of names) {
        if (/\s/.test(name))
          bodyTable.set(
            fold(name)
              .replace(/[-.'’]/g, ' ')
              .replace(/\s+/g, ' '),
            id,
          );
        else if (/^\p{Lu}{2}/u.test(name)) {
          bodyTable.set(name, id);
          // French papers write "l'Otan", "l'Onu"; shorter ones are words ("Who", "Oms").
          if (/^(?:\p{Lu}{4,}|ONU)$/u.test(name)) bodyTable.set(name[0]! + name.slice(1).toLowerCase(), id);
        }
      }
    }
  }
  return bodyTable;
}

/** Articles, which say nothing alone. */
const ARTICLES: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(['le', 'la', 'les']),
  en: new Set(['the']),
};
/** Words that a name has at most. */
const LONGEST = 6;
const nameLengths: Partial<Record<Language, ReadonlyMap<string, number>>> = {};
const allNames: Partial<Record<Language, ReadonlySet<string>>> = {};

/**
 * How many words a name may have that begins with a word: most begin none of several, and looking up every run of words
 * costs more than all the rest.
 */
function longestName(word: string, language: Language): number {
  nameLengths[language] ??= lengthsOf([
    ...namesOfStates(language),
    ...stateAcronyms().keys(),
    ...bodyNames().keys(),
  ]);
  return nameLengths[language].get(firstWord(word)) ?? 1;
}

function lengthsOf(names: readonly string[]): Map<string, number> {
  // A leading article does not matter to `stateOf`.
  const lengths = new Map(['le', 'la', 'les', 'the'].map((article) => [article, LONGEST]));
  for (const name of names) {
    const parts = fold(name)
      .split(/[-‐‑.'\s]+/)
      .filter(Boolean);
    const first = firstWord(name);
    lengths.set(first, Math.min(LONGEST, Math.max(lengths.get(first) ?? 1, parts.length)));
  }
  return lengths;
}

/** Whether a word may stand behind the article of a name, long or short: "la Chine", "les Nations unies". */
function beginsName(word: string, language: Language): boolean {
  allNames[language] ??= new Set(
    [...namesOfStates(language), ...stateAcronyms().keys(), ...bodyNames().keys()].flatMap((name) => {
      const [one = '', two = ''] = name.split(/\s+/).map(firstWord);
      return ARTICLES.fr.has(one) || ARTICLES.en.has(one) ? [one, two] : [one];
    }),
  );
  return allNames[language].has(firstWord(word));
}

function namesOfStates(language: Language): string[] {
  return stateNames(language).flatMap(({ names, capitals, demonyms, metonyms }) => [
    ...names,
    ...capitals,
    ...demonyms,
    ...metonyms,
  ]);
}

function firstWord(name: string): string {
  return fold(name).split(/[-‐‑.\s]+/)[0]!;
}

const stateCache: Record<Language, Map<string, string | null>> = { fr: new Map(), en: new Map() };

function stateWord(phrase: string, language: Language): string | null {
  if (phrase.length < 2 || phrase.length > 45) return null;
  let state = stateCache[language].get(phrase);
  if (state === undefined) {
    state = stateOf(phrase.replace(/\.$/, ''), language)?.country ?? null;
    keep(stateCache[language], phrase, state);
  }
  return state;
}

/**
 * A token as a word of a full-text index: letters and digits, with a first letter for its sort, so that it meets no
 * ordinary word.
 */
export function indexWord(token: string): string {
  const known = indexCache.get(token);
  if (known !== undefined) return known;
  const sort = token[0] === '@' ? 'qs' : token[0] === '*' ? 'qn' : 'qc';
  return keep(indexCache, token, sort + token.replace(/[^\p{L}\p{N}]/gu, ''));
}

const indexCache = new Map<string, string>();

let texts = 0;

/**
 * What a full-text index keeps beside the words of a text: the same for both languages and all inflections, each word once,
 * in the order of `findingTokens`. Most words of a text begin nothing longer, and have been met in it before.
 */
export function indexWords(text: string, language: string): string {
  if (language !== 'fr' && language !== 'en') return '';
  const words = wordsOf(text);
  const found = new Set<string>();
  const number = ++texts;
  const tokens: (readonly string[])[] = [];
  for (let at = 0; at < words.length; ) {
    const known = knownWord(words[at]!, language);
    if (known.opens || known.longest > 1) {
      tokens.length = 0;
      at += readAt(words, at, language, 'finding', tokens);
      for (const alternatives of tokens) for (const token of alternatives) found.add(indexWord(token));
      continue;
    }
    at++;
    if (known.text === number) continue;
    known.text = number;
    known.index ??= tokensAlone(words[at - 1]!, known, language, 'finding')
      .flat()
      .map(indexWord);
    for (const word of known.index) found.add(word);
  }
  return [...found].join(' ');
}

let vagueSet: Set<string> | undefined;
function vague(): Set<string> {
  if (!vagueSet) {
    const text = readFileSync(new URL('./data/vague-words.yml', import.meta.url), 'utf8');
    vagueSet = new Set((readYaml(text) as { vague: string }).vague.split(/[,\s]+/).filter(Boolean));
  }
  return vagueSet;
}
