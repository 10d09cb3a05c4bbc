import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('people who share their name with a town', () => {
  it.each([
    ['Florence tient un kiosque. « Le loyer a doublé », raconte Madison.', ['Florence', 'Madison']],
    ['Austin a trente ans. La juge a entendu Austin.', ['Austin']],
    ['Sydney, infirmière de nuit, prend le bus.', ['Sydney']],
    ['Dallas a suivi une surveillante dans la cour.', ['Dallas']],
    ['La ville de Florence a voté. Sydney accueille les Jeux. Florence a gagné contre Pise.', []],
    ['Il vit à Madison. Il rentre de Dallas.', []],
  ])('%s', (text, people) => {
    expect(named('Person', text, 'fr')).toEqual(people);
  });
});

describe('rows of people', () => {
  it('behind a plural of people', () => {
    expect(
      named('Person', 'Elle a lu tous les romanciers, de Balzac à Zola, de Proust à Simenon.', 'fr'),
    ).toEqual(['Balzac', 'Zola', 'Proust', 'Simenon']);
  });
  it('not of towns', () => {
    expect(named('Person', 'Le train roule encore, de Lyon à Dijon, de Dijon à Nancy.', 'fr')).toEqual([]);
  });
});

describe('offices are no names', () => {
  it.each([
    ['M. Abalo, ancien Premier ministre devenu opposant, est mort.', ['Abalo']],
    ['Il salue Madame La Présidente. Monsieur Le Préfet se tait.', []],
    ['Selon le chef des pompiers de Petit-Bourg, Charles Kavan, le feu est éteint.', ['Charles Kavan']],
    ['Le général de Brenne a parlé.', ['de Brenne']],
    ['Surprise au stade : Max Perrot est parti.', ['Max Perrot']],
  ])('%s', (text, people) => {
    expect(named('Person', text, 'fr')).toEqual(people);
    expect(named('Organization', text, 'fr')).toEqual([]);
  });
});
