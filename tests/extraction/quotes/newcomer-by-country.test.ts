import { expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

it.each([
  [
    'somebody of the paragraph itself',
    'C’est le cas de Richard, venu le matin même : « Ça fait dix ans que je suis en France. » Un Canadien arrive avec son dossier. « On n’a pas la chance », se désole le Canadien en regagnant sa chambre.',
    'le Canadien',
  ],
  [
    'who was named before',
    'Richard Petit arrive avec son dossier. « On n’a pas la chance », se désole le Canadien en regagnant sa chambre.',
    'Richard Petit',
  ],
])('French: a word for where somebody comes from takes up %s', (_, text, speaker) => {
  expect(speakersOf(text).at(-1)).toBe(speaker);
});
