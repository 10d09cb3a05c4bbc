import { expect, test } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const BEFORE = '« Nous restons », a déclaré Paul Hardy, délégué syndical.\n\n';

test.each([
  ["Les voisins sont venus. « Il ne buvait jamais », a dit l'un.", "l'un"],
  ['Les voisins sont venus. Un autre a évoqué un homme « doux comme un agneau ».', 'Un autre'],
  ["Le conseil s'est tu. « Nous avons été trop lents » a admis l'une des élues.", "l'une des élues"],
  ['Les voisines sont venues. « Je le connais », ajoute une autre.', 'une autre'],
])('one of several is nobody quoted before: %s', (text, speaker) => {
  expect(speakersOf(BEFORE + text)).toEqual(['Paul Hardy', speaker]);
});

test.each([
  [
    'Albin Merle, menuisier, a son idée : un jardin. « On plantera », dit celui qui a quitté la ville en 2023.',
    'Albin Merle',
  ],
  [
    'Le député-maire, venu à la hâte, a calmé les esprits. « Il faut parler », a-t-il dit.',
    'Le député-maire',
  ],
  ['La P-DG de la société, Mme Ines Carel, a démenti : « Nous étions mandatés. »', 'Ines Carel'],
])('who is told in words of its own is not whoever spoke before: %s', (text, speaker) => {
  expect(speakersOf(BEFORE + text)).toEqual(['Paul Hardy', speaker]);
});

test('"celui qui" outside a saying takes up nobody', () => {
  expect(
    speakersOf('Paul Hardy est venu. « Rien ne presse », note Ana Merle, pour qui celui qui attend gagne.'),
  ).toEqual(['Ana Merle']);
});
