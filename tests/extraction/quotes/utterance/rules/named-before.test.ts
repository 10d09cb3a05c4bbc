import { expect, it } from 'vitest';
import { utterancesIn } from '../utterance-in.ts';

it.each([
  ['fires on a film', 'Le film « Un jour de pluie » sort mercredi.', 'fr', 'named-before: false'],
  [
    'fires over an adjective',
    'Son dernier roman « La Mer en hiver » paraît demain.',
    'fr',
    'named-before: false',
  ],
  [
    'fires on a double noun',
    'C’est l’auteur du livre-enquête « Les Ombres du quai ».',
    'fr',
    'named-before: false',
  ],
  ['fires on naming', 'Un dispositif baptisé « le bon filon » a été monté.', 'fr', 'named-before: false'],
  [
    'fires on a word about words',
    'Il n’aime pas l’expression « vivre ensemble ».',
    'fr',
    'named-before: false',
  ],
  [
    'leaves a clause whose subject the term is',
    'Ces théories « mettent la main sur tous les débats », souligne Ana Roux.',
    'fr',
    'fragment: false',
  ],
  ['fires in English', 'Her novel “A Long Wet Summer” sold well.', 'en', 'named-before: false'],
  ['fires on so-called', 'The so-called “sleeping giants” of the league lost.', 'en', 'named-before: false'],
  ['does not fire across a verb', 'Le film, dit-il, « parle de nous tous ».', 'fr', 'fragment: false'],
  ['does not fire on lower case', 'Il vote une loi « trop dure » à ses yeux.', 'fr', 'fragment: false'],
  ['does not fire after a colon', 'Elle ouvre le livre : « Nous étions seuls. »', 'fr', 'colon-before: true'],
] as const)('named-before %s', (_name, text, language, expected) => {
  expect(utterancesIn(text, language)[0]).toBe(expected);
});
