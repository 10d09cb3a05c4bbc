import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/extraction/language/analyse.ts';
import { layoutOf } from '../../../src/extraction/names/layout.ts';
import { wordsOf } from '../../../src/extraction/names/word-info.ts';

function layout(text: string, language: 'fr' | 'en'): string | undefined {
  const analysis = analyse(text, language);
  const words = wordsOf(language);
  return layoutOf(
    analysis,
    analysis.tokens.map((token) => words.of(token)),
  )[0];
}

describe('layoutOf', () => {
  it.each([
    ['Le maire a démissionné hier.', 'fr', 'prose'],
    ['Partager sur Facebook', 'fr', 'fragment'],
    ['Photo : Luc Roy / AFP', 'fr', 'credit'],
    ['Par Anne Perrin et Luc Roy', 'fr', 'credit'],
    ['By Ann Holt', 'en', 'credit'],
    ['UN MAIRE DÉMISSIONNE À QUIMPER', 'fr', 'capitals'],
    ['Mayor Resigns After Long Night Of Talks', 'en', 'title'],
    ['By noon, the mayor had resigned.', 'en', 'prose'],
  ] as const)('%s', (text, language, expected) => {
    expect(layout(text, language)).toBe(expected);
  });
});
