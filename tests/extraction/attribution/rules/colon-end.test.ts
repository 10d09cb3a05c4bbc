import { expect, test } from 'vitest';
import { claimsOf } from '../../assertions/claims-of.ts';

test.each([
  ['Anne Morel a prévenu : « La digue va céder », dans un entretien.', ['La digue va céder']],
  [
    'Anne Morel répond : « La digue tient » et ironise : « Le maire dort ».',
    ['La digue tient', 'Le maire dort'],
  ],
])('%s', (text, claims) => {
  expect(claimsOf(text, 'fr').map(({ text: words }) => words)).toEqual(claims);
});

test('an adverb between the verb and its clause', () => {
  expect(claimsOf('Anne Morel a estimé aussi que la digue tenait.', 'fr')).toHaveLength(1);
});
