import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.ts';

describe('word-after-marks', () => {
  it('fires on a verb and a person at once', () => {
    expect(speakersOf('« On a tous été polis » embraye Maître Dubreuil.')).toEqual(['Dubreuil']);
  });
  it.each([
    [
      'a phrase of time',
      "« Il a tout vu depuis la rue » note d'emblée la greffière Anne Vidal.",
      'Anne Vidal',
    ],
    ['an adverb', '« Les rails sont usés jusqu’à la corde » remarque assez vite Paul Marin.', 'Paul Marin'],
    [
      'a role taken',
      '« Le car roulait sans phares » retient, au nom de la ville, le juge Marc Oury.',
      'Marc Oury',
    ],
    ['an adjective', '« Le toit a cédé, tout est perdu », souffle, lasse, Nadine Fabre.', 'Nadine Fabre'],
  ])('steps over %s behind a word of saying', (_name, text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
  it('does not step over anything behind another verb', () => {
    expect(speakersOf('« Les beaux jours reviendront » sort mercredi chez le libraire Paul Marin.')).toEqual([
      '?',
    ]);
  });
});

it.each([
  "« On ne peut plus vivre ici », s'époumone Ana Duarte.",
  "Ana Duarte s'impatiente : « Quand viendront-ils enfin ? »",
  '« Il faudra bien payer un jour » relativise en fin de journée Ana Duarte.',
])('verbs of tone and mood bring words in: %s', (text) => {
  expect(speakersOf(text)).toEqual(['Ana Duarte']);
});
