import { expect, test } from 'vitest';
import { framesOf } from '../frames-of.ts';

const sources = (text: string, language: 'fr' | 'en') =>
  framesOf(text, language).flatMap((frame) => frame.sources);

test.each([
  ['They included Lena Holt, from Marsh End, who said: "It is shut."', 'en', 'Lena Holt'],
  ['Two came, among them Ivor Kay, a father of four, who said the gate was shut.', 'en', 'Ivor Kay'],
  ['Housing secretary Ms Lena Holt, said the roof would hold.', 'en', 'Housing secretary Ms Lena Holt'],
  ['A nurse who saw a cart hit a post, causing a spark that lit the hay, says it was luck.', 'en', 'A nurse'],
  ['The man accused of robbing a bank said he was asleep.', 'en', 'The man accused of robbing a bank'],
  ['Deux sont venus, dont Léna Roux, de Brest, qui a dit que le quai était sec.', 'fr', 'Léna Roux'],
  ['Le préfet Luc Morel, a déclaré que le quai serait sec.', 'fr', 'Le préfet Luc Morel'],
  [
    "Un passant qui a vu un câble heurter un poteau, provoquant un feu qui a détruit la grange, affirme qu'il dormait.",
    'fr',
    'Un passant',
  ],
] as const)('the subject of %s', (text, language, expected) => {
  expect(sources(text, language)).toEqual([expected]);
});

test('of a list of names the last one speaks', () => {
  expect(sources('He met Ann Kay, Rosa Mole, who said the road was shut.', 'en')).toEqual(['Rosa Mole']);
});
