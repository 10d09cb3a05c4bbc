import { expect, test } from 'vitest';
import { type Pair, relationsOf } from './claim-pairs.ts';

test.each<Pair>([
  ['fr', "L'armée a mené une attaque contre le dépôt", 'fr', "L'armée a attaqué le dépôt"],
  ['fr', 'Les loyers ont connu une baisse de 3 %', 'fr', 'Les loyers ont baissé de 3 %'],
  ['en', 'Rents saw a decline of 3%', 'fr', 'Les loyers ont baissé de 3 %'],
  ['en', 'The two groups struck a deal', 'en', 'The two groups reached an agreement'],
])('a verb that only carries a noun: %s: %s = %s: %s', (...pair) => {
  expect(relationsOf(pair)).toEqual(['SAME', 'SAME']);
});

test.each<Pair>([
  ['en', 'The army suffered an attack', 'en', 'The army attacked'],
  ['en', 'The army suffered an attack on the depot', 'en', 'The army launched an attack on the depot'],
  ['en', 'The club made an offer', 'en', 'The club bought an offer'],
  ['fr', 'La statue a été volée', 'fr', 'Le tableau a été volé'],
])('another act, or one undergone: %s: %s ≠ %s: %s', (...pair) => {
  expect(relationsOf(pair)).not.toContain('SAME');
});
