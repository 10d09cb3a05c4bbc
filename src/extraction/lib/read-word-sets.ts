import type { Language } from '../../model/language.ts';
import { readLexicon } from './read-lexicon.ts';

/** The groups of a word list that holds nothing but groups of words with a note each, as sets. */
export function readWordSets<Group extends string>(
  language: Language,
  name: string,
): Readonly<Record<Group, ReadonlySet<string>>> {
  const groups = readLexicon<Record<string, { readonly words: readonly string[] }>>(language, name);
  const sets = Object.entries(groups).map(([group, { words }]) => [group, new Set(words)]);
  return Object.fromEntries(sets) as Record<Group, ReadonlySet<string>>;
}
