import { analyse } from '../../../../src/extraction/language/analyse.ts';
import { findPassages } from '../../../../src/extraction/quotes/find-passages.ts';
import { decideUtterance } from '../../../../src/extraction/quotes/utterance/decide-utterance.ts';
import type { Language } from '../../../../src/model/language.ts';

/** What is decided on each outermost passage of a text: "rule: true" or "rule: false". */
export function utterancesIn(text: string, language: Language = 'fr'): string[] {
  const analysis = analyse(text, language);
  const passages = findPassages(analysis).filter(({ depth }) => depth === 0);
  return passages.map((passage) => {
    const { rule, utterance } = decideUtterance(analysis, passage);
    return `${rule}: ${utterance}`;
  });
}
