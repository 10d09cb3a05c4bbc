import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  ['L’Agence de l’eau et de l’air affirme que le barrage tient.', 'L’Agence de l’eau et de l’air'],
  [
    'Le ministre de l’Intérieur et des Cultes estime que tout va bien.',
    'Le ministre de l’Intérieur et des Cultes',
  ],
  ['Elle a parlé de la route et la police affirme que le pont tient.', 'la police'],
])('%s', (text, source) => {
  expect(framesBy('that-clause', text, 'fr').at(-1)!.sources).toEqual([source]);
});
