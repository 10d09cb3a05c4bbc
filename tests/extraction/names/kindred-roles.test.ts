import { describe, expect, test } from 'vitest';
import { sourceOf } from './names-of.ts';

describe('English words for any role of a kind', () => {
  test.each([
    [
      'Sgt Nils Okoro searched the barn at dawn. The officer said it was dry.',
      'The officer',
      'person: Nils Okoro',
    ],
    ['Detective Ann Vels arrested Tim Pell. The officer said he ran.', 'The officer', 'person: Ann Vels'],
    [
      'Larkhill Rovers boss Paul Arden met the press. The manager said it was late.',
      'The manager',
      'person: Paul Arden',
    ],
    [
      'Sgt Nils Okoro stopped. An officer from Holt came too. The officer said no.',
      'The officer',
      'anonymous: The officer',
    ],
    ['Mayor Ann Vels spoke. The officer said no.', 'The officer', 'anonymous: The officer'],
  ])('%s', (text, words, source) => {
    expect(sourceOf(text, words, 'en')).toBe(source);
  });
});
