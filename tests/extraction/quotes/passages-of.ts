import { findParagraphs } from '../../../src/extraction/language/find-paragraphs.ts';
import type { Analysis } from '../../../src/extraction/parts.ts';
import { findPassages } from '../../../src/extraction/quotes/find-passages.ts';
import type { Language } from '../../../src/model/language.ts';

/** Analysis without tokens: pairing needs text and paragraphs only. */
export function bareAnalysis(text: string, language: Language = 'fr'): Analysis {
  return { text, language, tokens: [], sentences: [], paragraphs: findParagraphs(text), shared: {} };
}

/** Words of the passages found, outermost and nested, in order; a leading "+" marks one that continues. */
export function passagesOf(text: string, language: Language = 'fr'): string[] {
  return findPassages(bareAnalysis(text, language)).map(
    ({ start, end, continues, depth }) => '>'.repeat(depth) + (continues ? '+' : '') + text.slice(start, end),
  );
}
