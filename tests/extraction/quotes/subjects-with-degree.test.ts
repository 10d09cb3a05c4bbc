import { expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const FIRST = '« On ne cède rien », a dit Denise Caradec. ';

it.each([
  [
    'À la mairie, un agent bien informé tempère : « Transmis ne veut pas dire traité. »',
    'un agent bien informé',
  ],
  ['Un éleveur très remonté peste : « Le préfet sait où nous trouver. »', 'Un éleveur très remonté'],
  [
    'Un collègue plus jeune hausse les épaules : « Le préfet sait où nous trouver. »',
    'Un collègue plus jeune',
  ],
  ['Au ministère de la Culture, on se dit « attentif et attristé ».', 'ministère de la Culture'],
  ['Même son de cloche chez Nordvik Paper, où l’on réclame « la démission du conseil ».', 'Nordvik Paper'],
  [
    'Le ministre de l’Intérieur a salué dans un communiqué « un travail remarquable ».',
    'Le ministre de l’Intérieur',
  ],
  ['Nordvik Paper « prend acte » de la décision.', 'Nordvik Paper'],
])('%s', (text, speaker) => {
  expect(speakersOf(FIRST + text).at(-1)).toBe(speaker);
});
