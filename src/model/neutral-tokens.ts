import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import { ACCENTED, beginsExpression, contentWords, expressionAt, isStopWord, sensesOf } from './concepts.ts';
import { fold } from './fold.ts';
import { ARTICLES, beginsName, firstWord, LONGEST, nameOf, namesFrom } from './known-names.ts';
import type { Language } from './language.ts';
import { skeleton } from './romanise.ts';
import { WordTable } from './word-table.ts';

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
  const known = knownWords[language].read(text);
  const words = known.map(({ word }) => word);
  const tokens: (readonly string[])[] = [];
  for (let at = 0; at < words.length; ) at += readAt(words, known, at, language, reading, tokens);
  return tokens;
}

/** Adds the tokens of what begins at a place among the words of a text; gives how many words it takes. */
function readAt(
  words: readonly string[],
  known: readonly KnownWord[],
  at: number,
  language: Language,
  reading: Reading,
  tokens: (readonly string[])[],
): number {
  const expression = known[at]!.opens ? expressionAt(words, at, language) : null;
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
  for (let size = longestAt(known, at); size > 1; size--) {
    const name = nameOf(words.slice(at, at + size).join(' '), size, language);
    if (name) {
      tokens.push([name]);
      return size;
    }
  }
  tokens.push(...tokensAlone(known[at]!, language, reading));
  return 1;
}

/** Words of the longest name that may begin at a place; 1 where none of several does. */
function longestAt(known: readonly KnownWord[], at: number): number {
  const own = known[at]!;
  if (own.longest === 1 || at + 1 === known.length) return 1;
  const next = known[at + 1]!;
  // An article is looked at again and again; it leads a name only where the next word begins one.
  const longest = own.article
    ? next.beginsName
      ? next.longest + 1
      : 1
    : own.follows.has(next.first)
      ? own.longest
      : 1;
  return Math.min(LONGEST, longest, known.length - at);
}

/** What is known of a word wherever it stands: the same words come again and again. */
interface KnownWord {
  readonly word: string;
  /** Whether an expression of the lexicon may begin with it. */
  readonly opens: boolean;
  /** Words of the longest name that may begin with it ("Corée du Nord"); 1 where none of several does. */
  readonly longest: number;
  /** The parts of these names after the first. */
  readonly follows: ReadonlySet<string>;
  /** Its own first part. */
  readonly first: string;
  readonly article: boolean;
  readonly beginsName: boolean;
  /** Its tokens where it stands for itself, and what the full-text index has of them, found when first asked for. */
  usual: readonly (readonly string[])[] | undefined;
  comparing: readonly (readonly string[])[] | undefined;
  index: readonly IndexWord[] | undefined;
  /** Number of the text it was last indexed for. */
  text: number;
}

const knownWords: Record<Language, WordTable<KnownWord>> = {
  fr: new WordTable((word) => knownOf(word, 'fr'), CACHE),
  en: new WordTable((word) => knownOf(word, 'en'), CACHE),
};

function knownOf(word: string, language: Language): KnownWord {
  const first = firstWord(word);
  const { longest, follows } = namesFrom(first, language);
  return {
    word,
    longest,
    follows,
    first,
    opens: beginsExpression(word, language),
    article: ARTICLES[language].has(word.toLowerCase()),
    beginsName: beginsName(first, language),
    // In one order for all: words that have one shape are read faster.
    usual: undefined,
    comparing: undefined,
    index: undefined,
    text: 0,
  };
}

function tokensAlone(known: KnownWord, language: Language, reading: Reading): readonly (readonly string[])[] {
  const { word } = known;
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

/**
 * A token as a word of a full-text index: letters and digits, with a first letter for its sort, so that it meets no
 * ordinary word.
 */
export function indexWord(token: string): string {
  return indexed(token).word;
}

interface IndexWord {
  readonly word: string;
  /** Number of the text it was last met in. */
  text: number;
}

function indexed(token: string): IndexWord {
  const known = indexCache.get(token);
  if (known !== undefined) return known;
  const sort = token[0] === '@' ? 'qs' : token[0] === '*' ? 'qn' : 'qc';
  const word = sort + token.replace(/[^\p{L}\p{N}]/gu, '');
  // Tokens that differ in what an index drops are one word.
  const found = byWord.get(word) ?? keep(byWord, word, { word, text: 0 });
  return keep(indexCache, token, found);
}

const indexCache = new Map<string, IndexWord>();
const byWord = new Map<string, IndexWord>();
let texts = 0;

/**
 * What a full-text index keeps beside the words of a text: the same for both languages and all inflections, each word once,
 * in the order of `findingTokens`. Most words of a text begin nothing longer, and have been met in it before.
 */
export function indexWords(text: string, language: string): string {
  if (language !== 'fr' && language !== 'en') return '';
  const known = knownWords[language].read(text);
  const words = known.map(({ word }) => word);
  const number = ++texts;
  const tokens: (readonly string[])[] = [];
  let found = '';
  const add = (one: IndexWord) => {
    if (one.text === number) return;
    one.text = number;
    found += found === '' ? one.word : ` ${one.word}`;
  };
  for (let at = 0; at < known.length; ) {
    const own = known[at]!;
    if (own.opens || own.longest > 1) {
      tokens.length = 0;
      at += readAt(words, known, at, language, 'finding', tokens);
      for (const alternatives of tokens) for (const token of alternatives) add(indexed(token));
      continue;
    }
    at++;
    if (own.text === number) continue;
    own.text = number;
    own.index ??= tokensAlone(own, language, 'finding').flat().map(indexed);
    for (const one of own.index) add(one);
  }
  return found;
}

let vagueSet: Set<string> | undefined;
function vague(): Set<string> {
  if (!vagueSet) {
    const text = readFileSync(new URL('./data/vague-words.yml', import.meta.url), 'utf8');
    vagueSet = new Set((readYaml(text) as { vague: string }).vague.split(/[,\s]+/).filter(Boolean));
  }
  return vagueSet;
}
