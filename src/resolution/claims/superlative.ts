/**
 * "Never so low" is "at the lowest": the one is denied, the other said.
 */
import { fold } from '../../model/fold.ts';
import type { Language } from '../../model/language.ts';

type Patterns = Readonly<Record<Language, RegExp>>;

const SO: Patterns = {
  fr: /\b(?:aussi|autant|si|tant) (?!que\b|qu')\p{L}/u,
  en: /\b(?:so|as|this|that) (?:low|high|\p{L}+)(?! as (?:possible|planned))\b/u,
};
const MOST: Patterns = {
  fr: /\b(?:au plus|le plus|la plus|les plus|record|sans precedent|inegalee?s?|historique)\b/u,
  en: /\b(?:the|its|their|his|her|a) (?:\p{L}+est|most|worst|best|highest|lowest)\b|\brecord\b|\ball-time\b|\bunprecedented\b/u,
};

/** A degree as such ("so low"), the greatest degree ("lowest"), or none. */
export function degreeOf(text: string, language: Language): 'so' | 'most' | null {
  const folded = fold(text).replace(/’/g, "'");
  if (MOST[language].test(folded)) return 'most';
  return SO[language].test(folded) ? 'so' : null;
}
