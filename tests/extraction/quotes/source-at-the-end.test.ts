import { expect, test } from 'vitest';
import { speakersOf } from './speakers-of.ts';

test.each([
  [
    'Le bilan est lourd : « une dizaine de maisons détruites », selon une source locale.',
    'une source locale',
  ],
  [
    'La foule est énorme : « des milliers de gens », venus de loin, selon une source locale.',
    'une source locale',
  ],
  [
    'Il est amer : « Dix maisons sont détruites ». Le bilan est lourd, selon une source locale.',
    'Paul Nguema',
  ],
])('a source at the end outweighs the colon: %s', (text, speaker) => {
  expect(speakersOf(`Le préfet Paul Nguema a parlé. ${text}`)).toEqual([speaker]);
});

test.each([
  ['un communiqué publié mardi par le ministère de la Pêche', 'ministère de la Pêche'],
  ['un message envoyé hier soir par la CGT', 'CGT'],
  ['un communiqué publié mardi dans Le Monde', 'un communiqué publié'],
  ['un rapport publié mardi par le ministère de la Pêche', 'un rapport publié'],
])('"selon %s"', (words, speaker) => {
  expect(speakersOf(`Selon ${words}, la tempête a fait « des dégâts énormes » dans le port.`)).toEqual([
    speaker,
  ]);
});
