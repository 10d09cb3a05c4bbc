import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stem as stemEnglish } from 'porter2';
import { fold } from './fold.ts';
import type { Language } from './language.ts';

const stemmers: Record<Language, (word: string) => string> = { fr: stemFrench, en: stemEnglish };
const stems: Record<Language, Map<string, string>> = { fr: new Map(), en: new Map() };
const CACHE = 100_000;
/** What is longer is no word, and would take the stemmers time that grows with its square. */
const LONGEST = 60;

/** Stem of a word (Snowball), accents dropped: "livraisons" gives "livraison", "supplied" gives "suppli". */
export function stem(word: string, language: Language): string {
  const lower = word.toLowerCase();
  const cache = stems[language];
  let result = cache.get(lower);
  if (result === undefined) {
    result = fold(lower.length > LONGEST ? lower : stemmers[language](lower));
    if (cache.size >= CACHE) cache.clear();
    cache.set(lower, result);
  }
  return result;
}
