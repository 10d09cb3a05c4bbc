import { expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const FIRST = '« On ne cède rien », a dit Denise Caradec. ';

it.each([
  [
    'for whom it shows something',
    `${FIRST}Pour Loïc Tanguy, l’affaire démontre que l’État paie « sans lire ses propres contrats ».`,
    'Loïc Tanguy',
  ],
  [
    'whose account it is',
    `${FIRST}Loïc Tanguy regardait devant. « Il manque encore onze points » pour le maintien, selon son calcul.`,
    'Loïc Tanguy',
  ],
  [
    'who spoke before, where a thing is assured',
    `${FIRST}Leur financement est assuré « pour au moins deux ans ».`,
    'Denise Caradec',
  ],
  [
    'who tells a sentence about another',
    `${FIRST}Loïc Tanguy a choisi ses victimes, a-t-elle plaidé. « Il s’est assis à leur table. »`,
    'Denise Caradec',
  ],
])('%s', (_, text, speaker) => {
  expect(speakersOf(text).at(-1)).toBe(speaker);
});
