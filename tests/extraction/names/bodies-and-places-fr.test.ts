import { describe, expect, it } from 'vitest';
import { speakersOf } from '../quotes/speakers-of.ts';
import { named } from './names-of.ts';

describe('what a body is called and what only tells it', () => {
  it.each([
    ["L'ambassade danoise en Tanzanie a fermé.", ['ambassade danoise en Tanzanie']],
    ["L'ambassade danoise en fête a fermé.", ['ambassade danoise']],
    ['Le plus haut tribunal du Manitoba tranchera.', []],
    ['Le tribunal du Manitoba tranchera.', ['tribunal du Manitoba']],
    ["Les avions d'Andes Airlines et de Lance Air volent.", ['Andes Airlines', 'Lance Air']],
    ['La fondation Karl Brandt finance le projet.', ['Karl Brandt']],
    ["L'A412XLR décolle.", []],
  ])('%s', (text, bodies) => expect(named('Organization', text, 'fr')).toEqual(bodies));
});

describe('who is nobody', () => {
  it.each([
    ["L'école fusionne avec Saint-Martin-des-Prés !", []],
    ['Il a posé devant la Tour Kessler.', []],
    ['En face de la médiathèque Georges Brassac, tout est calme.', []],
    ["Samir Amar, député d'El Karama, a parlé.", ['Samir Amar']],
    ['« El Toro » Hugo Quispe, pilier de Brive, a parlé.', ['Hugo Quispe']],
  ])('%s', (text, people) => expect(named('Person', text, 'fr')).toEqual(people));
});

describe('bodies taken up by a noun of their sort', () => {
  it.each([
    [
      'Le lycée Jules-Vallès de Brioude a fermé. « Les cours reprendront », a indiqué l’établissement.',
      'lycée Jules-Vallès de Brioude',
    ],
    ['Le groupe Velmont a rappelé 300 vélos. « Tout va », a dit le fabricant.', 'Velmont'],
    [
      'Le Conseil municipal de Morgins a dit non. L’exécutif juge les travaux « bien trop chers ».',
      'Conseil municipal de Morgins',
    ],
    [
      'Le consulat danois à Nice est fermé. « La route est coupée », a averti le consulat.',
      'consulat danois à Nice',
    ],
    // No sort of it is told.
    ['Norvia a fermé jeudi. « Les cours reprendront », a indiqué l’établissement.', 'l’établissement'],
  ])('%s', (text, speaker) => expect(speakersOf(text).at(-1)).toBe(speaker));
});

describe('a person of a state', () => {
  it('is not one of another', () => {
    const text =
      'Le président croate Hugo Brandt est venu. « Rien n’est signé », a dit le dirigeant danois. « Si », a dit Hugo Brandt.';
    expect(speakersOf(text)[0]).toBe('le dirigeant danois');
  });
});
