import { expect, test } from 'vitest';
import { speakersOf } from './speakers-of.ts';

test.each([
  [
    'Le directeur commercial de Norvia, Samir Benali, a parlé. « Tout va », explique le responsable de Norvia.',
    'Samir Benali',
  ],
  [
    'La présidente du club de Dole, Nora Lind, a parlé. « Tout va », explique la dirigeante du club de Dole.',
    'Nora Lind',
  ],
  [
    'Le directeur de Norvia, Samir Benali, a parlé. « Tout va », explique un responsable de Norvia.',
    'un responsable de Norvia',
  ],
  [
    'Le directeur de Norvia, Samir Benali, a parlé. « Tout va », explique le patron de Valtor.',
    'le patron de Valtor',
  ],
])('a word for any office takes up that of the same body: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});

test('"la direction" of a firm is not the authority named before', () => {
  expect(
    speakersOf(
      "Le plan a été validé par la Direction régionale du travail. La direction invoque « une chute des ventes » pour justifier l'arrêt.",
    ),
  ).toEqual(['La direction']);
});
