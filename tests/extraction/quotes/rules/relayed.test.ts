import { expect, it } from 'vitest';
import { claimsOf } from '../../assertions/claims-of.ts';

it.each([
  'Karim Alaoui, ministre de l’Eau, a voulu le redire : « les vannes sont neuves », rapporte Le Monde.',
  'Karim Alaoui, ministre de l’Eau, l’a confirmé : « les vannes sont neuves », relaie le quotidien Akhbar.',
  'Le ministre Karim Alaoui a répondu : « les vannes sont neuves », rapporte Akhbar dans son édition de jeudi.',
])('a paper that passes words on goes between: %s', (text) => {
  const [claim] = claimsOf(text, 'fr');
  expect(claim?.speaker).toBe('Karim Alaoui');
  expect(claim?.via).toHaveLength(1);
});

it.each([
  ['L’accord est signé : « les vannes sont neuves », rapporte Le Monde.', 'Le Monde'],
  ['Karim Alaoui est parti. « Les vannes sont neuves », note Akhbar dans ses colonnes.', 'Akhbar'],
])('gives a paper its own words: %s', (text, speaker) => {
  expect(claimsOf(text, 'fr').map(({ speaker: who }) => who)).toEqual([speaker]);
});

it('"le journal" is no chamber', () => {
  const [claim] = claimsOf(
    'Le maire a reçu les élus du Conseil régional et de la Chambre d’agriculture, précise le journal.',
    'fr',
  );
  expect(claim?.speaker).toBe('le journal');
});
