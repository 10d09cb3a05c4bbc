import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const FIRST = '« Nous fermons le bassin lundi », a annoncé Denise Caradec. ';

describe('an attribution behind the marks', () => {
  it.each([
    [
      'words of manner',
      '« Et pas trop tôt ! » réplique du tac au tac Loïc Tanguy, le trésorier.',
      'Loïc Tanguy',
    ],
    [
      'an adjective',
      '« Ils ont un tampon, ce n’est pas possible », rigole jaune un jeune dentiste.',
      'un jeune dentiste',
    ],
    [
      'two verbs',
      '« À ce prix, je perds de l’argent », laisse tomber Loïc Tanguy, patron du bar.',
      'Loïc Tanguy',
    ],
  ])('reaches its subject over %s', (_, text, speaker) => {
    expect(speakersOf(FIRST + text).at(-1)).toBe(speaker);
  });
  it('counts without its accents', () => {
    const text =
      '« Nous fermons », a dit Denise Caradec. Loïc Tanguy est venu. « Je reste ici », a-t-il martele.';
    expect(speakersOf(text).at(-1)).toBe('Loïc Tanguy');
  });
  it('with "selon" does not make the go-between speak on', () => {
    const text = '« On ne paiera pas », a dit Loïc Tanguy, selon deux élus. « Qu’ils livrent d’abord. »';
    expect(speakersOf(text)).toEqual(['Loïc Tanguy', 'Loïc Tanguy']);
  });
});
