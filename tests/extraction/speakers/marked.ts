import { findFrames } from '../../../src/extraction/attribution/find-frames.ts';
import { analyse } from '../../../src/extraction/language/analyse.ts';
import { findNames } from '../../../src/extraction/names/find-names.ts';
import { findPassages } from '../../../src/extraction/quotes/find-passages.ts';
import { QuoteContext } from '../../../src/extraction/quotes/quote-context.ts';
import type { Language } from '../../../src/model/language.ts';
import type { Span } from '../../../src/model/span.ts';

/** The context of a text (rules alone), and the span of the words in brackets. */
export function marked(text: string, language: Language = 'fr'): { context: QuoteContext; span: Span } {
  const start = text.indexOf('[');
  const analysis = analyse(text.replace('[', '').replace(']', ''), language);
  const passages = findPassages(analysis);
  const names = findNames(analysis, passages);
  const context = new QuoteContext(analysis, passages, findFrames(analysis, passages), names, false);
  return { context, span: { start, end: text.indexOf(']') - 1 } };
}
