import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  [
    'fr',
    "Le groupe a annoncé la fermeture de l'usine.",
    { sources: ['Le groupe'], content: ["la fermeture de l'usine"] },
  ],
  [
    'fr',
    "Le Front du Lac, qui a peu après revendiqué l'attaque, compte mille hommes.",
    { sources: ['Le Front du Lac'], content: ["l'attaque"] },
  ],
  ['fr', 'Le juge évalue les pertes à 2 millions.', { content: ['les pertes à 2 millions'] }],
  ['fr', 'Le maire a dénoncé mardi matin la fermeture du pont.', { content: ['la fermeture du pont'] }],
  ['fr', "Le maire s'est félicité jeudi soir de la reprise du vol.", { content: ['la reprise du vol'] }],
  ['fr', 'La banque table désormais sur une reprise.', { content: ['une reprise'] }],
  ['en', 'The minister ruled out emergency aid.', { sense: 'deny', content: ['emergency aid'] }],
  ['fr', 'Le médecin prévoit 500 cas en mai.', { sense: 'forecast', content: ['500 cas en mai'] }],
  ['fr', "Elle n'exclut pas un retrait et dit ne pas craindre le vote.", { content: ['un retrait'] }],
] as const)('%s: fires on %s', (language, text, expected) => {
  const [frame] = framesBy('object', text, language);
  expect(frame).toMatchObject(expected);
});

test.each([['fr', 'Le groupe a annoncé hier.']] as const)('%s: does not fire on %s', (language, text) => {
  expect(framesBy('object', text, language)).toEqual([]);
});
