import { findFrames } from '../../../src/extraction/attribution/find-frames.ts';
import { analyse } from '../../../src/extraction/language/analyse.ts';
import { findNames } from '../../../src/extraction/names/find-names.ts';
import { attributeQuotes } from '../../../src/extraction/quotes/attribute-quotes.ts';
import { findPassages } from '../../../src/extraction/quotes/find-passages.ts';
import type { Language } from '../../../src/model/language.ts';

/** Speakers of the quotations of a text, names and frames found by the real parts; "?" where nobody is found. */
export function speakersOf(text: string, language: Language = 'fr'): string[] {
  const analysis = analyse(text, language);
  const passages = findPassages(analysis);
  const names = findNames(analysis, passages);
  return attributeQuotes(analysis, passages, findFrames(analysis, passages), names).map(
    ({ speaker }) => speaker?.name ?? '?',
  );
}
