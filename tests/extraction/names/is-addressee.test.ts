import { describe, expect, it } from 'vitest';
import { speakersOf } from '../quotes/speakers-of.ts';
import { sourceOf } from './names-of.ts';

describe('whom somebody speaks to is no part of the office', () => {
  it.each([
    [
      'La juge Louise Gadbois perd patience. « Apportez le rapport lundi », a dit la juge à Me Bruno Sirois.',
      'Louise Gadbois',
    ],
    [
      'La préfète Anne Collin a visité la halle. « Vous nourrissez la région », a dit la préfète aux maraîchers.',
      'Anne Collin',
    ],
    [
      'Le directeur du port, Odilon Mercier, a lu sa lettre. « Je pars content », a lancé le directeur à ses équipes.',
      'Odilon Mercier',
    ],
    [
      'Le capitaine Loïc Brun est rentré. « La mer était belle », a dit le capitaine au micro de Radio Sud.',
      'Loïc Brun',
    ],
  ])('fires: %s', (text, speaker) => expect(speakersOf(text).at(-1)).toBe(speaker));

  it.each([
    [
      'Le juge Paul Ney est absent. Le juge à la Cour suprême a démissionné.',
      'Le juge à la Cour suprême',
      'anonymous: Le juge à la Cour suprême',
    ],
    [
      "L'adjointe aux personnes âgées, Rose Morel, est venue. L'adjointe aux écoles est restée.",
      "L'adjointe aux écoles",
      "anonymous: L'adjointe aux écoles",
    ],
  ])('does not fire: %s', (text, words, source) => expect(sourceOf(text, words, 'fr')).toBe(source));
});
