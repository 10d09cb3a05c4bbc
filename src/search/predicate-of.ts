/** Predicate class that a word of a question stands for ("supplying", "livraisons"), or null. */
import { stem } from '../model/concepts.ts';
import type { Language } from '../model/language.ts';

const WORDS: Record<string, Record<Language, readonly string[]>> = {
  supply: {
    fr: ['livrer', 'livraison', 'fournir', 'fourniture', 'approvisionner', 'procurer', 'expédier'],
    en: ['supply', 'supplying', 'deliver', 'delivery', 'provide', 'ship', 'furnish'],
  },
};

let table: Record<Language, Map<string, string>> | undefined;

export function predicateOf(word: string, language: Language): string | null {
  if (!table) {
    table = { fr: new Map(), en: new Map() };
    for (const [name, words] of Object.entries(WORDS))
      for (const own of ['fr', 'en'] as const)
        for (const each of words[own]) table[own].set(stem(each, own), name);
  }
  return table[language].get(stem(word, language)) ?? null;
}
