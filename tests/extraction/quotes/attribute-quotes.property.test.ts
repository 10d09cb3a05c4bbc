import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFrames } from '../../../src/extraction/attribution/find-frames.ts';
import { analyse } from '../../../src/extraction/language/analyse.ts';
import { findNames } from '../../../src/extraction/names/find-names.ts';
import type { Names } from '../../../src/extraction/parts.ts';
import { attributeQuotes } from '../../../src/extraction/quotes/attribute-quotes.ts';
import { findPassages } from '../../../src/extraction/quotes/find-passages.ts';
import type { Language } from '../../../src/model/language.ts';
import { processorTime } from '../../support/processor-time.ts';

/** Names that know nobody: what is timed is attribution alone. */
const NOBODY: Names = {
  entities: [],
  sourceAt: () => null,
  entityAt: () => null,
  entitiesIn: () => [],
  phraseAt: () => null,
  fitOf: () => 'untold',
};

const piece = fc.constantFrom(
  '« ',
  ' »',
  '“',
  '”',
  '"',
  "'",
  'Nous partons',
  'Anne Roux',
  ', a dit ',
  ', dit-elle',
  ' said ',
  'selon ',
  ' : ',
  '. ',
  ', ',
  '\n\n',
  '— ',
  'il ',
  'le maire',
  'R. – ',
  '?',
  'with ',
  'saying ',
  ' a déclaré que ',
  'dans les mots de ',
  '(',
  ')',
);

function millisecondsOf(text: string, language: Language): number {
  const analysis = analyse(text, language);
  const passages = findPassages(analysis);
  const frames = findFrames(analysis, passages);
  return processorTime(() => attributeQuotes(analysis, passages, frames, NOBODY));
}

describe('attribution of any text', () => {
  it.each(['fr', 'en'] as const)('gives quotes whose words are the text’s own (%s)', (language) => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        const analysis = analyse(text, language);
        const passages = findPassages(analysis);
        const names = findNames(analysis, passages);
        for (const quote of attributeQuotes(analysis, passages, findFrames(analysis, passages), names)) {
          expect(text.slice(quote.start, quote.end)).toBe(quote.text);
          if (quote.cue) expect(text.slice(quote.cue.start, quote.cue.end)).toBe(quote.cue.text);
          expect(quote.confidence).toBeGreaterThanOrEqual(0);
          expect(quote.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['quotations in one paragraph', '« Nous partons demain. » '],
    ['quotations in one sentence', '« nous partons » et '],
    ['quotations with a cue', '« Nous partons demain », a dit Anne. '],
    ['paragraphs that go on', '« Nous partons demain.\n\n'],
    ['colons in one sentence', 'un : « nous partons » '],
    ['words of saying without end', 'il dit dit « nous partons » '],
    ['pronouns', '« Nous partons », dit-il. '],
  ])('%s: time grows with the length, not its square', (_name, unit) => {
    const fastest = (count: number) => {
      const text = unit.repeat(count);
      return Math.min(...[1, 2, 3].map(() => millisecondsOf(text, 'fr')));
    };
    fastest(300);
    // Eight times the length: 8 when linear, 64 when quadratic.
    expect(fastest(8000)).toBeLessThan(Math.max(20, fastest(1000)) * 32);
  });
});
