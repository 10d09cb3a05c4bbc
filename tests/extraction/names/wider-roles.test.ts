import { expect, test } from 'vitest';
import { speakersOf } from '../quotes/speakers-of.ts';

test.each([
  [
    'La substitut Rita Sand a requis cinq ans. « Il a menti », a dit la représentante du ministère public.',
    'Rita Sand',
  ],
  [
    'Le proviseur Hugo Brandt a fermé le lycée. « Il pleuvait », a dit le chef d’établissement.',
    'Hugo Brandt',
  ],
  [
    'La directrice de Corvex, la branche énergie de Baltimor, Rita Sand, a plaidé pour un « calendrier tenable ».',
    'Rita Sand',
  ],
])('fires: %s', (text, speaker) => expect(speakersOf(text).at(-1)).toBe(speaker));

test('does not fire for another office', () => {
  const text =
    'La présidente Rita Sand a levé la séance. « Il a menti », a dit la représentante du ministère public.';
  expect(speakersOf(text)).toEqual(['la représentante du ministère public']);
});
