import snowball from 'snowball-stemmers';
import { fold } from './fold.ts';
import type { Language } from './language.ts';

const stemmers = {
  fr: snowball.newStemmer('french'),
  en: snowball.newStemmer('english'),
};
const stems: Record<Language, Map<string, string>> = { fr: new Map(), en: new Map() };
const CACHE = 100_000;

/** Stem of a word (Snowball), accents dropped: "livraisons" gives "livraison", "supplied" gives "suppli". */
export function stem(word: string, language: Language): string {
  const lower = word.toLowerCase();
  const cache = stems[language];
  let result = cache.get(lower);
  if (result === undefined) {
    result = fold(stemmers[language].stem(lower));
    if (cache.size >= CACHE) cache.clear();
    cache.set(lower, result);
  }
  return result;
}
