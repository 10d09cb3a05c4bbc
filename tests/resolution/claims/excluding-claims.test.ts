import { expect, test } from 'vitest';
import { type Pair, relationsOf } from './claim-pairs.ts';

test.each<Pair>([
  ['fr', "L'eau du puits est sans danger", 'fr', "L'eau du puits est toxique"],
  ['en', 'The rider failed a drugs test', 'en', 'The rider passed a drugs test'],
  ['en', 'The dairy is in the red', 'fr', 'La laiterie est bénéficiaire'],
  ['fr', 'Les douaniers ont tiré les premiers', 'fr', 'Les passeurs ont tiré les premiers'],
  ['fr', 'Les otages sont sains et saufs', 'en', 'The hostages were found dead'],
])('%s: %s excludes %s: %s', (...pair) => {
  for (const relation of relationsOf(pair)) expect(['CONTRADICTS', 'EITHER']).toContain(relation);
});
