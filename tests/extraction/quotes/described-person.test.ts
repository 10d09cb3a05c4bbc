import { expect, test } from 'vitest';
import { claimsOf } from '../assertions/claims-of.ts';
import { speakersOf } from './speakers-of.ts';

test.each([
  ["Karim Sellami habite la rue du Moulin. « L'eau montait vite », témoigne l'habitant.", 'Karim Sellami'],
  ['Luc Fabre a perdu sa cabane. « Tout est parti en fumée », confie le vacancier.', 'Luc Fabre'],
  [
    'Luc Fabre, éleveur à Lyon, a perdu dix vaches. « Trop de granges sont tombées », dit le Lyonnais.',
    'Luc Fabre',
  ],
  [
    '« C’est une honte », dit Rose Morel, cheffe de file des Verts. La séance dure. « Les tribunes hurlaient », souligne la conseillère municipale.',
    'Rose Morel',
  ],
])('the one person spoken of: %s', (text, speaker) => {
  expect(speakersOf(text).at(-1)).toBe(speaker);
});

test.each([
  ["Karim Sellami a vu un habitant sortir. « L'eau montait vite », témoigne l'habitant.", "l'habitant"],
  ['Luc Fabre a perdu sa cabane. « Tout est parti en fumée », confie la vacancière.', 'la vacancière'],
  ['Luc Fabre a perdu sa cabane. « La route est fermée », a annoncé le Kremlin.', 'Kremlin'],
])('somebody else: %s', (text, speaker) => {
  expect(speakersOf(text).at(-1)).toBe(speaker);
});

test('reported speech is given to the same person', () => {
  const text = "Karim Sellami habite la rue du Moulin. L'habitant affirme que l'eau montait vite.";
  expect(claimsOf(text, 'fr').map(({ speaker }) => speaker)).toEqual(['Karim Sellami']);
});
