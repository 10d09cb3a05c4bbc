import { LANGUAGES } from './language.ts';
import { indexWords } from './neutral-tokens.ts';

/**
 * Words of the full-text index of articles that each word of a text stands for, in either language; words that are not in
 * the index are left out. What `Store.searchArticles` takes.
 */
export function wordGroups(text: string): string[][] {
  return text
    .split(/\s+/)
    .map((word) =>
      [...new Set(LANGUAGES.flatMap((language) => indexWords(word, language).split(' ')))].filter(Boolean),
    )
    .filter((group) => group.length > 0);
}
