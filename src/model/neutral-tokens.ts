import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentWords, isStopWord } from './concepts.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { skeleton } from './romanise.ts';
import { stateAcronyms, stateNames, stateOf } from './states.ts';

const CACHE = 50_000;

/**
 * Content concepts of a text, language-neutral: states as "@RU" (names, capitals, adjectives alike), other capitalised
 * names by their sound, words by concept.
 */
export function neutralTokens(text: string, language: Language): string[] {
  return neutralTokenSets(text, language).map((alternatives) => alternatives[0]!);
}

/** The same with every concept a word may stand for, the usual one first. */
export function neutralTokenSets(text: string, language: Language): (readonly string[])[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+(?:[-.][\p{L}\p{M}\p{N}]+)*\.?/gu) ?? [];
  const tokens: (readonly string[])[] = [];
  for (let index = 0; index < words.length; index++) {
    let taken = 0;
    for (const size of beginsLongName(words[index]!, language) ? [4, 3, 2, 1] : [1]) {
      if (index + size > words.length) continue;
      const phrase = words.slice(index, index + size).join(' ');
      const state = stateWord(phrase, language);
      if (state) {
        tokens.push([`@${state}`]);
        taken = size;
        break;
      }
    }
    if (taken > 0) {
      index += taken - 1;
      continue;
    }
    tokens.push(...wordTokens(words[index]!.replace(/\.$/, ''), language));
  }
  return tokens;
}

const wordCache = new Map<string, readonly (readonly string[])[]>();

/** Tokens of one word that names no state. The same word comes again and again: its tokens are kept. */
function wordTokens(word: string, language: Language): readonly (readonly string[])[] {
  const key = `${language} ${word}`;
  let tokens = wordCache.get(key);
  if (!tokens) {
    tokens = findTokens(word, language);
    if (wordCache.size >= CACHE) wordCache.clear();
    wordCache.set(key, tokens);
  }
  return tokens;
}

function findTokens(word: string, language: Language): (readonly string[])[] {
  const folded = fold(word);
  if (isStopWord(folded, language) || vague().has(folded)) return [];
  return contentWords(word, language).map(({ concepts }) =>
    // A capitalised word that the lexicon does not know is a name, spelt otherwise in the other language.
    /^\p{Lu}/u.test(word) && concepts[0]!.startsWith('~') ? [`*${skeleton(word) || fold(word)}`] : concepts,
  );
}

const longNames: Partial<Record<Language, ReadonlySet<string>>> = {};
const firstWords = new Map<string, string>();

/**
 * Whether a word may begin a name of several words ("Corée du Nord"): most cannot, and looking up every run of four
 * words costs more than all the rest.
 */
function beginsLongName(word: string, language: Language): boolean {
  let first = firstWords.get(word);
  if (first === undefined) {
    first = firstWord(word);
    if (firstWords.size >= CACHE) firstWords.clear();
    firstWords.set(word, first);
  }
  longNames[language] ??= new Set([
    // A leading article does not matter to `stateOf`.
    ...['le', 'la', 'les', 'the'],
    ...stateNames(language)
      .flatMap(({ names, capitals, demonyms, metonyms }) => [...names, ...capitals, ...demonyms, ...metonyms])
      .filter((name) => /[\s.-]/.test(name.trim()))
      .map(firstWord),
    ...[...stateAcronyms().keys()].filter((name) => /\s/.test(name)).map(firstWord),
  ]);
  return longNames[language].has(first);
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
    if (stateCache.size >= CACHE) stateCache.clear();
    stateCache.set(key, state);
  }
  return state;
}

/**
 * A token as a word of a full-text index: letters and digits, with a first letter for its sort, so that it meets no
 * ordinary word.
 */
export function indexWord(token: string): string {
  const sort = token[0] === '@' ? 'qs' : token[0] === '*' ? 'qn' : 'qc';
  return sort + token.replace(/[^\p{L}\p{N}]/gu, '');
}

/** What a full-text index of claims keeps beside the words of a text: the same for both languages and all inflections. */
export function indexWords(text: string, language: string): string {
  if (language !== 'fr' && language !== 'en') return '';
  return [...new Set(neutralTokenSets(text, language).flat().map(indexWord))].join(' ');
}

let vagueSet: Set<string> | undefined;
function vague(): Set<string> {
  if (!vagueSet) {
    const text = readFileSync(new URL('./data/vague-words.yml', import.meta.url), 'utf8');
    vagueSet = new Set((parse(text) as { vague: string }).vague.split(/[,\s]+/).filter(Boolean));
  }
  return vagueSet;
}
