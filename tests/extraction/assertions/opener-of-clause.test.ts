import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const pieces = (words: string) =>
  claimsOf(`« ${words} », a expliqué Anne Morel.`, 'fr').map(({ text }) => text);

test.each([
  ['La route est ouverte, mais ça a permis des excès', 'ça a permis des excès'],
  ['Le chantier a duré trois mois, et puis est arrivée la crue', 'puis est arrivée la crue'],
  ["Le travail était promis mais n'avait pas été fait", "n'avait pas été fait"],
  ['Les ouvriers sont partis, ils avaient attendu six semaines', 'ils avaient attendu six semaines'],
  ["Je croyais qu'il viendrait, je croyais que tout allait bien", 'je croyais que tout allait bien'],
  ["On a prévenu le préfet, visiblement il n'a rien lu", "visiblement il n'a rien lu"],
  ["C'est long, mais on est patients", 'on est patients'],
  ['Le gymnase nous a été retiré et des insultes ont fusé', 'des insultes ont fusé'],
  ["C'est ridicule, car c'est le travail du conseil", "c'est le travail du conseil"],
  [
    'Elle pleurait mais en même temps, elle répétait son discours',
    'en même temps, elle répétait son discours',
  ],
  ['Les prix montent, les salaires stagnent depuis mai', 'les salaires stagnent depuis mai'],
  ['Chaque voix pèse, celle du centre était décisive', 'celle du centre était décisive'],
])('%s: two claims', (words, second) => {
  expect(pieces(words)).toHaveLength(2);
  expect(pieces(words)[1]).toBe(second);
});

test.each([
  'Si la digue cède cette nuit, nous partirons demain',
  "Ce qu'on nous promet ici, il faudra le payer",
  "Ce n'est pas une preuve solide, c'est un simple indice",
  'La maire est venue et est repartie',
  'Il y a trois ans, la mairie a vendu le terrain',
  "Je peux dire qu'après que le vent est tombé, nous avons dormi",
  'Nous avons perdu la cale et nous avons vendu deux bateaux',
  'Non seulement la cale est fermée, les bateaux sont vendus',
  'Le maire a deux fils, je crois',
  'Quand la mer monte, on ferme la digue',
  'Un camion livre Cap Sud, Delta et un autre livre la halle',
])('%s: one claim', (words) => {
  expect(pieces(words)).toHaveLength(1);
});

test.each([
  ["Le suspect avait déménagé car sa mère s'était remariée, selon Anne Morel.", 1],
  ['Selon Anne Morel, la moitié des arbres ont brûlé, et les sols reculent aussi.', 1],
  ['Anne Morel a expliqué que les ventes avaient chuté car le dollar avait grimpé.', 1],
  ['Anne Morel a affirmé que le train était parti, mais que la gare restait ouverte.', 2],
])('reported, %s: %i', (text, count) => {
  expect(claimsOf(text, 'fr')).toHaveLength(count);
});
