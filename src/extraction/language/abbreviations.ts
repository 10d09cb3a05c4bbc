import { perLanguage } from '../lib/per-language.ts';
import { readLexicon } from '../lib/read-lexicon.ts';
import { FormTest } from './form-test.ts';

/** What an abbreviation's stop can mean for the sentence. */
export type AbbreviationKind = 'titles' | 'inner' | 'words' | 'closing';

/** Abbreviations of a language, lower case with their stops, and their kind. */
export const abbreviationsOf = perLanguage((language): ReadonlyMap<string, AbbreviationKind> => {
  const groups = readLexicon<Record<AbbreviationKind, { words: string[] }>>(language, 'abbreviations');
  const map = new Map<string, AbbreviationKind>();
  for (const [kind, { words }] of Object.entries(groups)) {
    for (const word of words) map.set(word, kind as AbbreviationKind);
  }
  return map;
});

/** Whether a form with a stop behind it is an abbreviation. */
export const abbreviated = perLanguage((language) => {
  const abbreviations = abbreviationsOf(language);
  return new FormTest(({ text }) => abbreviations.has(`${text.toLowerCase()}.`));
});
