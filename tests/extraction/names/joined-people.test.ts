import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('names in a row with people', () => {
  it.each([
    [
      "L'équipe, alors emmenée par Kaldinho, Ronaldo et Roberto Carlos, est partie.",
      ['Kaldinho', 'Ronaldo', 'Roberto Carlos'],
    ],
    [
      'On peut citer: Samuel Robuste (Torgny), Paul Gervais (Lens), Max Sauld (Nice), Omar Prudent (Lyon).',
      ['Samuel Robuste', 'Paul Gervais', 'Max Sauld', 'Omar Prudent'],
    ],
    ['Il a joué avec Lionel Marti et Keldoro.', ['Lionel Marti', 'Keldoro']],
  ])('%s', (text, people) => expect(named('Person', text, 'fr')).toEqual(people));

  it.each([
    ['Paul Gervais, Torgny, a parlé.', ['Paul Gervais']],
    ['Paul Gervais et la Keldoro ont parlé.', ['Paul Gervais']],
    ['Il a vu Paul Gervais, Renault et Peugeot.', ['Paul Gervais']],
  ])('nobody else in: %s', (text, people) => expect(named('Person', text, 'fr')).toEqual(people));
});

describe('offices in capitals hold no name', () => {
  it.each([
    ['Le Secrétaire Exécutif Sylla Ibrahima Bacongo a salué la salle.', ['Sylla Ibrahima Bacongo']],
    ['La Directrice Générale Mariama Bacongo a salué la salle.', ['Mariama Bacongo']],
    ['Le ministre du Travail et de la Fonction Publique, des directeurs et des élus sont là.', []],
  ])('%s', (text, people) => expect(named('Person', text, 'fr')).toEqual(people));
});
