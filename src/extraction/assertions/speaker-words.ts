import { perLanguage } from '../lib/per-language.ts';
import { readLexicon } from '../lib/read-lexicon.ts';

/** Nouns for unnamed sources (lexicon/<language>/speakers.yml). */
export const speakerWordsOf = perLanguage((language): ReadonlySet<string> => {
  const groups = readLexicon<Record<string, { words: string[] }>>(language, 'speakers');
  return new Set(Object.values(groups).flatMap((group) => group.words));
});
