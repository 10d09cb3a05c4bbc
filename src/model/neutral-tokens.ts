import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import { bodies } from './bodies.ts';
import { ACCENTED, contentWords, expressionAt, isStopWord, sensesOf } from './concepts.ts';
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
  const words = text.match(/[\p{L}\p{M}\p{N}]+(?:[-.](?!d['’])[\p{L}\p{M}\p{N}]+)*\.?/gu) ?? [];
  const tokens: (readonly string[])[] = [];
  const alone = wordCache[reading === 'comparing' ? 'comparing' : 'finding'][language];
  for (let index = 0; index < words.length; index++) {
    const before = tokens.length;
    const expression = expressionAt(words, index, language);
    if (expression) {
      const end = index + expression.length;
      // "Mis en orbite" meets "placed in orbit", which no line of the lexicon holds.
      const parts =
        reading === 'comparing'
          ? words.slice(index, end).flatMap((part, at) =>
              findTokens(part.replace(/\.$/, ''), language, reading)
                .flat()
                .map((sense) => `part:${at}:${sense}`),
            )
          : [];
      tokens.push([...new Set([...expression.concepts, ...parts])]);
      if (reading === 'finding')
        for (const part of words.slice(index, end))
          tokens.push(...findTokens(part.replace(/\.$/, ''), language, reading));
      index = end - 1;
      continue;
    }
    const known = alone.get(words[index]!);
    if (known) {
      tokens.push(...known);
      continue;
    }
    const word = words[index]!;
    const long = beginsLongName(word, language);
    // An article is looked at again and again; it leads a name only where the next word begins one.
    if (long && ARTICLES[language].has(word.toLowerCase()) && !beginsName(words[index + 1] ?? '', language))
      continue;
    let taken = 0;
    for (const size of long ? [6, 5, 4, 3, 2, 1] : [1]) {
      if (index + size > words.length) continue;
      const name = nameOf(words.slice(index, index + size).join(' '), size, language);
      if (name) {
        tokens.push([name]);
        taken = size;
        break;
      }
    }
    if (taken === 0) tokens.push(...findTokens(word.replace(/\.$/, ''), language, reading));
    else index += taken - 1;
    // The same word comes again and again: what it gives whatever follows is kept.
    if (!long) keep(alone, word, tokens.slice(before));
  }
  return tokens;
}

/** Tokens of words that begin no long name. */
const wordCache: Record<
  'finding' | 'comparing',
  Record<Language, Map<string, readonly (readonly string[])[]>>
> = {
  finding: { fr: new Map(), en: new Map() },
  comparing: { fr: new Map(), en: new Map() },
};

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
        else if (/^\p{Lu}{2}/u.test(name)) bodyTable.set(name, id);
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
const longNames: Partial<Record<Language, ReadonlySet<string>>> = {};
const allNames: Partial<Record<Language, ReadonlySet<string>>> = {};
const firstWords = new Map<string, string>();

/**
 * Whether a word may begin a name of several words ("Corée du Nord"): most cannot, and looking up every run of four
 * words costs more than all the rest.
 */
function beginsLongName(word: string, language: Language): boolean {
  const first = firstWords.get(word) ?? keep(firstWords, word, firstWord(word));
  longNames[language] ??= new Set([
    // A leading article does not matter to `stateOf`.
    ...['le', 'la', 'les', 'the'],
    ...namesOfStates(language)
      .filter((name) => /[\s.-]/.test(name.trim()))
      .map(firstWord),
    ...[...stateAcronyms().keys()].filter((name) => /\s/.test(name)).map(firstWord),
    ...[...bodyNames().keys()].map(firstWord),
  ]);
  return longNames[language].has(first);
}

/** Whether a word may stand behind the article of a name, long or short: "la Chine", "les Nations unies". */
function beginsName(word: string, language: Language): boolean {
  const first = firstWords.get(word) ?? keep(firstWords, word, firstWord(word));
  allNames[language] ??= new Set(
    [...namesOfStates(language), ...stateAcronyms().keys(), ...bodyNames().keys()].flatMap((name) => {
      const [one = '', two = ''] = name.split(/\s+/).map(firstWord);
      return ARTICLES.fr.has(one) || ARTICLES.en.has(one) ? [one, two] : [one];
    }),
  );
  return allNames[language].has(first);
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

const stateCache = new Map<string, string | null>();

function stateWord(phrase: string, language: Language): string | null {
  if (phrase.length < 2 || phrase.length > 45) return null;
  const key = `${language} ${phrase}`;
  let state = stateCache.get(key);
  if (state === undefined) {
    state = stateOf(phrase.replace(/\.$/, ''), language)?.country ?? null;
    keep(stateCache, key, state);
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

/** What a full-text index of claims keeps beside the words of a text: the same for both languages and all inflections. */
export function indexWords(text: string, language: string): string {
  if (language !== 'fr' && language !== 'en') return '';
  return [...new Set(neutralTokenSets(text, language, 'finding').flat().map(indexWord))].join(' ');
}

let vagueSet: Set<string> | undefined;
function vague(): Set<string> {
  if (!vagueSet) {
    const text = readFileSync(new URL('./data/vague-words.yml', import.meta.url), 'utf8');
    vagueSet = new Set((readYaml(text) as { vague: string }).vague.split(/[,\s]+/).filter(Boolean));
  }
  return vagueSet;
}
