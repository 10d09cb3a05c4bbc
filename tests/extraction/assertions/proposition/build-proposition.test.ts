import { expect, test } from 'vitest';
import { claimsOf } from '../claims-of.ts';

test.each([
  ['Le Brésil est cité. Il nie fournir du bois aux scieries.', 'Le Brésil fournit du bois aux scieries'],
  ['Anne Morel affirme ne pas vouloir partir.', 'Anne Morel veut partir'],
  ['Les ouvriers nient vendre les outils.', 'Les ouvriers vendent les outils'],
  ['Anne Morel promet de rouvrir le pont.', 'Anne Morel va rouvrir le pont'],
])('%s', (text, proposition) => {
  expect(claimsOf(text, 'fr').at(-1)?.proposition.text).toBe(proposition);
});
