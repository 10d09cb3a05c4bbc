import { existsSync, readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import type { Language } from '../../model/language.ts';
import type { MutableToken } from './mutable-token.ts';
import { PARTICIPLE } from './word.ts';

interface Phrase {
  readonly words: readonly string[];
  /** Counts only between an auxiliary and its participle. */
  readonly within: boolean;
}

const loaded = new Map<Language, ReadonlyMap<string, readonly Phrase[]>>();

/** Phrases that do the work of one adverb (lexicon/<language>/adverbial-phrases.yml), longest first, by first word. */
export function adverbialPhrasesOf(language: Language): ReadonlyMap<string, readonly Phrase[]> {
  const known = loaded.get(language);
  if (known) return known;
  const file = new URL(`../lexicon/${language}/adverbial-phrases.yml`, import.meta.url);
  const groups = existsSync(file)
    ? (readYaml(readFileSync(file, 'utf8')) as Record<'anywhere' | 'within', { words: string[] }>)
    : { anywhere: { words: [] }, within: { words: [] } };
  const phrases = new Map<string, Phrase[]>();
  for (const kind of ['anywhere', 'within'] as const) {
    for (const phrase of groups[kind].words) {
      const words = phrase.match(/[^\s']+'?/g)!;
      const list = phrases.get(words[0]!) ?? [];
      phrases.set(words[0]!, list);
      list.push({ words, within: kind === 'within' });
      list.sort((a, b) => b.words.length - a.words.length);
    }
  }
  loaded.set(language, phrases);
  return phrases;
}

/** Number of tokens from `i` on that make one adverbial phrase, 0 where there is none. */
export function adverbialLength(
  tokens: readonly MutableToken[],
  i: number,
  from: number,
  to: number,
  language: Language,
): number {
  for (const { words, within } of adverbialPhrasesOf(language).get(tokens[i]!.lower) ?? []) {
    const end = i + words.length;
    if (end > to || words.some((word, k) => tokens[i + k]!.lower !== word)) continue;
    if (!within || (followsAuxiliary(tokens, i, from) && precedesParticiple(tokens, end, to)))
      return words.length;
  }
  return 0;
}

/** "a", "n'a pas", "avait," and adverbs between. */
function followsAuxiliary(tokens: readonly MutableToken[], i: number, from: number): boolean {
  for (let j = i - 1; j >= from && i - j < 5; j--) {
    const { tag, text } = tokens[j]!;
    if (tag === 'auxiliary') return true;
    if (tag === 'adverb' || tag === 'negation' || (tag === 'pronoun' && text.startsWith('-'))) continue;
    if (text !== ',' || j < i - 1) return false;
  }
  return false;
}

function precedesParticiple(tokens: readonly MutableToken[], end: number, to: number): boolean {
  for (let j = end; j < Math.min(to, end + 4); j++) {
    const { word, text } = tokens[j]!;
    if (word.can & PARTICIPLE || word.lower === 'été') return true;
    if (text !== ',' && word.closed?.tag !== 'adverb' && word.closed?.tag !== 'negation') return false;
  }
  return false;
}
