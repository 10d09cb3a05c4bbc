import { describe, expect, it } from 'vitest';
import { speakersOf } from '../quotes/speakers-of.ts';
import { named } from './names-of.ts';

describe('given names that look like something else', () => {
  it.each([
    ["Selon N'dri Kouamé Firmin, le puits est à sec.", ["N'dri Kouamé Firmin"]],
    ["N'oubliez pas, dit M'barek Bouhlal.", ["M'barek Bouhlal"]],
    ['Le professeur Cheikh Tidiane Lô a parlé.', ['Cheikh Tidiane Lô']],
    ['Le docteur Cheikh Ndao a parlé.', ['Cheikh Ndao']],
    ['Le Cheikh Omar Bakri a parlé.', ['Omar Bakri']],
  ])('%s', (text, people) => expect(named('Person', text, 'fr')).toEqual(people));
});

describe('who tells an agency is no part of its name', () => {
  it.each([
    [
      '« Personne ne vendra », a déclaré à Reuters Didi Mbala, le président du club.',
      'Didi Mbala',
      ['Reuters'],
    ],
    ['« Personne ne vendra », a raconté à l’AFP Wani Lembe, un fermier.', 'Wani Lembe', ['AFP']],
    ['« Personne ne vendra », a dit à la BBC Afrique Kolo Mbuta.', 'Kolo Mbuta', ['BBC Afrique']],
  ])('%s', (text, speaker, bodies) => {
    expect(speakersOf(text)).toEqual([speaker]);
    expect(named('Organization', text, 'fr')).toEqual(bodies);
  });
});
