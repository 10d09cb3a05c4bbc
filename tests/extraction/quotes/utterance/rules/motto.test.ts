import { expect, it } from 'vitest';
import { utterancesIn } from '../utterance-in.ts';

it.each([
  ['fires on a theme', 'Le festival a pour thème : « Ensemble pour une terre vivante ».', 'motto: false'],
  [
    'fires on a motto',
    'Rappelons que la devise du festival est : « Ensemble pour une terre vivante ».',
    'motto: false',
  ],
  [
    'does not fire on what is shouted',
    'Ils ont crié leur slogan : « Rendez la lagune ! »',
    'colon-before: true',
  ],
  [
    'does not fire on what is said of a theme',
    'Sur le thème de l’eau, le maire a déclaré : « Nous ne cachons rien. »',
    'colon-before: true',
  ],
] as const)('motto %s', (_name, text, expected) => {
  expect(utterancesIn(text)[0]).toBe(expected);
});
