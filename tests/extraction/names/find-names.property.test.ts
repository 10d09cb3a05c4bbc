import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/extraction/language/analyse.ts';
import { findNames } from '../../../src/extraction/names/find-names.ts';
import type { Names } from '../../../src/extraction/parts.ts';
import { findPassages } from '../../../src/extraction/quotes/find-passages.ts';
import { processorTime } from '../../support/processor-time.ts';

const word = fc.constantFrom(
  'Le',
  'ministre',
  'de',
  'la',
  'Santé',
  'Paul',
  'Vidal',
  'M.',
  'Mme',
  "l'",
  'ONU',
  '(',
  ')',
  ',',
  '.',
  '«',
  '»',
  'a',
  'dit',
  'selon',
  'Il',
  'elle',
  'Cour',
  "d'appel",
  'Jr.',
  'al-Kuwari',
  'von',
  'The',
  'Department',
  'of',
  'said',
  '&',
  "'s",
  'Xi',
  '\n',
  '\n\n',
  '–',
  '39',
  'ans',
  'Kremlin',
  '-t-il',
  'qui',
  'groupe',
  'U.S.',
  'É',
  '𝕏',
  '\u0301',
); // prettier-ignore
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(word, { maxLength: 80 }).map((words) => words.join(' ')),
);

function check(input: string, language: 'fr' | 'en'): void {
  const analysis = analyse(input, language);
  const names = findNames(analysis, findPassages(analysis));
  names.entities.forEach((entity, index) => {
    if (entity.index !== index || !entity.name || entity.mentions.length === 0)
      throw new Error(`entity ${index}`);
    for (const { start, end, text } of entity.mentions)
      if (end <= start || input.slice(start, end) !== text) throw new Error(`mention ${start}-${end}`);
  });
  for (let start = 0; start < Math.min(40, input.length); start += 3) {
    const source = names.sourceAt({ start, end: Math.min(input.length, start + 12) });
    if (source && (!source.name || source.span.end <= source.span.start))
      throw new Error(`source at ${start}`);
    names.entityAt({ start, end: start + 5 });
    names.entitiesIn({ start, end: start + 50 });
  }
}

describe('any text', () => {
  it('gives mentions in its own words', () => {
    fc.assert(fc.property(text, fc.constantFrom('fr' as const, 'en' as const), check), {
      numRuns: 300,
      seed: 7,
    });
  });

  it('gives the same twice', () => {
    const article = 'Le juge Paul Vidal a écrit à la SNCF. Il attend. La SNCF a répondu à M. Vidal.';
    const once = findNames(analyse(article, 'fr'), []).entities;
    expect(findNames(analyse(article, 'fr'), []).entities).toEqual(once);
  });

  it.each([
    ['Jean Dupont Martin Durand '],
    ['A B C D '],
    ['Le ministre de la '],
    ['« Le ministre de la Santé » '],
    ["Cour de l'"],
    ['University of '],
    ['Mr. '],
    ['Paul Vidal a dit. '],
    ['Il '],
  ])('takes linear time on a megabyte of "%s"', (piece) => {
    const big = piece.repeat(1_000_000 / piece.length);
    for (const language of ['fr', 'en'] as const) {
      const analysis = analyse(big, language);
      expect(processorTime(() => findNames(analysis, []))).toBeLessThan(8_000);
    }
  });

  it('takes linear time on ten thousand namesakes', () => {
    const letters = (n: number) => n.toString().replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!);
    const big = Array.from({ length: 10_000 }, (_, n) => `Le juge Xa${letters(n)} Dupont a dit oui.`).join(
      ' ',
    );
    const analysis = analyse(big, 'fr');
    let entities: Names['entities'] = [];
    const time = processorTime(() => {
      entities = findNames(analysis, []).entities;
    });
    expect(time).toBeLessThan(8_000);
    expect(entities.length).toBeGreaterThan(9_000);
  });
});
