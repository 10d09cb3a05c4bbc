import { fold } from '../../model/fold.ts';
import type { Language } from '../../model/language.ts';
import { withoutAsides } from './asides.ts';

const NEGATION: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:aucune?|nulle?|jamais|rien|personne n|ni|nul)\b|\bnon (?!plus|seulement|loin|sans|identifie|precise)\w|\bn['e]\s?\S+ (?:\S+ )?(?:pas|plus|jamais|guere)\b/,
  en: /\b(?:no(?!-)|never|none|nobody|nothing|neither|nor|not|no one)\b|n't\b/,
};
const WITHOUT: Readonly<Record<Language, RegExp>> = {
  fr: /\bsans (?!danger|risque|doute|cesse|abri|papiers|emploi|encombre|incident|difficulte|heurt|precedent|delai|tarder|surprise|relache|interruption)/,
  en: /\bwithout\b(?! (?:doubt|delay|incident|a hitch|precedent|interruption))/,
};

/**
 * Negation that a sentence in positive form still holds: of its own ("has no customer"), or a mere "without". Extraction
 * turns negation into stance; what it leaves must not make "has no customer" one claim with "has a customer".
 */
export function negationOf(text: string, language: Language): 'none' | 'without' | 'aside' | 'own' {
  const main = withoutAsides(text, language);
  const folded = fold(main);
  if (NEGATION[language].test(folded)) return 'own';
  if (WITHOUT[language].test(folded)) return 'without';
  return main !== text && NEGATION[language].test(fold(text)) ? 'aside' : 'none';
}

export function isNegated(text: string, language: Language): boolean {
  return /^(?:own|without)$/.test(negationOf(text, language));
}

const UNDONE: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:omi|omet|echou|refus|cess|manqu|oubli|neglig|renonc|abst|evit)\w* (?:de |d['’]|a )/,
  en: /\b(?:fail|refus|omit|neglect|forg[eo]t|declin|ceas)\w* to /,
};

/** Whether a verb says that the act behind it did not come about ("failed to pay"): extraction reads it as a denial. */
export function isUndone(text: string, language: Language): boolean {
  return UNDONE[language].test(fold(text));
}
