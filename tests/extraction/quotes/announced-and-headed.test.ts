import { expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const FIRST = '« On ne cède rien », a dit Denise Caradec. ';

it.each([
  [
    'an adjective behind the announcing noun',
    `${FIRST}Réponse cinglante de Loïc Tanguy : « On m’a élu pour décider. »`,
    'Loïc Tanguy',
  ],
  [
    'a message announced on a line of its own',
    'Tweet de Loïc Tanguy :\n« Merci à tous les secours. »',
    'Loïc Tanguy',
  ],
  [
    'one of several',
    `${FIRST}Les élèves jouaient. L’un d’eux, en troisième, comptait les jours. « Je l’aurai à la retraite. »`,
    'L’un d’eux',
  ],
  [
    'an apposition behind the side',
    `${FIRST}Chez Nordvik Paper, le gestionnaire du réseau, on précise qu’« aucun incident » n’a été constaté.`,
    'Nordvik Paper',
  ],
  [
    'a heading that says it',
    'Urgences : la ministre Denise Caradec annonce « un plan d’action avant l’été »\n\nElle s’est rendue jeudi à Montargis. Les lits manquent.',
    'Denise Caradec',
  ],
])('%s', (_, text, speaker) => {
  expect(speakersOf(text).at(-1)).toBe(speaker);
});
