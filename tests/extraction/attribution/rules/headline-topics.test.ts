import { expect, test } from 'vitest';
import { claimsOf } from '../../assertions/claims-of.ts';

test.each([
  ['en', 'Storm damage: what your insurer may not tell you'],
  ['en', 'Storm damage: the bill has come due for farmers'],
  ['fr', 'Rapport de la Cour : ce que l’on sait des pertes'],
] as const)('%s: a topic is no source, a question no claim: %s', (language, heading) => {
  expect(claimsOf(`${heading}\n\nThe rest of it is told here.`, language)).toEqual([]);
});

test('an office before a colon is', () => {
  const claims = claimsOf('Minister: the bridge was unsafe\n\nThe rest of it is told here.', 'en');
  expect(claims.map(({ speaker }) => speaker)).toEqual(['Minister']);
});
