import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const pieces = (words: string) =>
  claimsOf(`« ${words} », a expliqué Anne Morel.`, 'fr').map(({ text }) => text);

test.each([
  ['La route est ouverte, mais ça a permis des excès', 'ça a permis des excès'],
  ['Le chantier a duré trois mois, et puis est arrivée la crue', 'puis est arrivée la crue'],
  ["Le travail était promis mais n'avait pas été fait", "n'avait pas été fait"],
  ['Les ouvriers sont partis, ils avaient attendu six semaines', 'ils avaient attendu six semaines'],
])('%s: two claims', (words, second) => {
  expect(pieces(words)).toHaveLength(2);
  expect(pieces(words)[1]).toBe(second);
});

test.each([
  'Si la digue cède cette nuit, nous partirons demain',
  "Ce qu'on nous promet ici, il faudra le payer",
  "Ce n'est pas une preuve solide, c'est un simple indice",
  'La maire est venue et est repartie',
])('%s: one claim', (words) => {
  expect(pieces(words)).toHaveLength(1);
});
