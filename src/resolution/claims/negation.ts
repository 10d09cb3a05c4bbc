import { fold } from '../../model/fold.ts';
import type { Language } from '../../model/language.ts';

const NEGATION: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:aucune?|nulle?|jamais|rien|personne n|ni|nul)\b|\bn['e]\s?\S+ (?:\S+ )?(?:pas|plus|jamais|guere)\b/,
  en: /\b(?:no|never|none|nobody|nothing|neither|nor|not|no one|without)\b|n't\b/,
};

/**
 * Whether a sentence that should stand in positive form still holds a negation. Extraction turns negation into stance; what
 * it leaves must not make "has no customer" one claim with "has a customer".
 */
export function isNegated(text: string, language: Language): boolean {
  return NEGATION[language].test(fold(text));
}
