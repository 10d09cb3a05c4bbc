import { perLanguage } from '../lib/per-language.ts';
import { readLexicon } from '../lib/read-lexicon.ts';
import { type FormTest, listTest } from './form-test.ts';
import type { MutableToken } from './mutable-token.ts';
import { PARTICIPLE } from './word.ts';

interface Phrase {
  readonly words: readonly string[];
  /** Counts only between an auxiliary and its participle. */
  readonly within: boolean;
}

/** Phrases of one first word, by their second one. */
type BySecond = ReadonlyMap<string, readonly Phrase[]>;

export interface AdverbialPhrases {
  readonly byFirst: ReadonlyMap<string, BySecond>;
  /** Forms that begin one. */
  readonly openers: FormTest;
}

/** Phrases that do the work of one adverb (lexicon/<language>/adverbial-phrases.yml), by first and second word, longest first. */
export const adverbialPhrasesOf = perLanguage((language): AdverbialPhrases => {
  const groups = readLexicon<Record<'anywhere' | 'within', { words: string[] }>>(
    language,
    'adverbial-phrases',
  );
  const byFirst = new Map<string, Map<string, Phrase[]>>();
  for (const kind of ['anywhere', 'within'] as const) {
    for (const phrase of groups[kind].words) {
      // One word of the list may be one token ("lui-même").
      const words = phrase.match(/[^\s']+'?/g)!;
      const seconds = byFirst.get(words[0]!) ?? new Map<string, Phrase[]>();
      byFirst.set(words[0]!, seconds);
      const list = seconds.get(words[1] ?? '') ?? [];
      seconds.set(words[1] ?? '', list);
      list.push({ words, within: kind === 'within' });
      list.sort((one, other) => other.words.length - one.words.length);
    }
  }
  const phrases = { byFirst, openers: listTest(byFirst) };
  return phrases;
});

/** Number of tokens from `i` on that make one adverbial phrase of those with its first word, 0 where there is none. */
export function adverbialLength(
  phrases: BySecond,
  tokens: readonly MutableToken[],
  i: number,
  from: number,
  to: number,
): number {
  const second = i + 1 < to ? phrases.get(tokens[i + 1]!.lower) : undefined;
  return (
    (second && longestAt(second, tokens, i, from, to)) ||
    longestAt(phrases.get('') ?? [], tokens, i, from, to)
  );
}

function longestAt(
  phrases: readonly Phrase[],
  tokens: readonly MutableToken[],
  i: number,
  from: number,
  to: number,
): number {
  for (const { words, within } of phrases) {
    const end = i + words.length;
    let k = 2;
    while (k < words.length && i + k < to && tokens[i + k]!.lower === words[k]) k++;
    if (end > to || k < words.length) continue;
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
