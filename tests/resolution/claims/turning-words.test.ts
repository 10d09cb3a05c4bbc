import { describe, expect, test } from 'vitest';
import { comparedWith, turned, turnsOf } from '../../../src/resolution/claims/turning-words.ts';

describe('small words that turn what is said', () => {
  test.each([
    ['en', 'The senators voted against the bill', ['against']],
    ['fr', 'Les sénateurs ont voté contre la loi', ['against']],
    ['en', 'The train left before the storm', ['before']],
    ['fr', 'Le médicament est plus efficace', ['more']],
    ['fr', 'Plus de 200 foyers sont isolés', []],
    ['fr', 'Au moins deux personnes sont mortes', []],
    ['en', 'More than 200 homes are cut off', []],
    ['en', 'The train is cheaper than the plane', ['more']],
    ['en', 'Women earn less than men', ['less']],
  ] as const)('%s: %s', (language, text, turns) => {
    expect([...turnsOf(text, language)]).toEqual(turns);
  });

  test('for and against, not for alone', () => {
    expect(turned(new Set(['for']), new Set(['against']))).toEqual(['for', 'against']);
    expect(turned(new Set(['for']), new Set())).toBeNull();
    expect(turned(new Set(['less']), new Set(['more']))).toEqual(['less', 'more']);
  });

  test('what is compared with what', () => {
    expect(comparedWith("Le train est moins cher que l'avion", 'fr')).toBe("l'avion");
    expect(comparedWith('Women earn less than men', 'en')).toBe('men');
    expect(comparedWith('More than 200 homes are cut off', 'en')).toBeNull();
    expect(comparedWith('Le maire dit que le pont est ouvert', 'fr')).toBeNull();
  });
});
