import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.ts';

describe('cited-words', () => {
  it.each([
    [
      'citer',
      'Denise Caradec s’en va, avant de citer Loïc Tanguy : « Rien ne dure, tout recommence. »',
      'Loïc Tanguy',
    ],
    ['mots', 'Loïc Tanguy rapporte ces mots de la détenue : « Dites-leur que je vais bien. »', 'la détenue'],
    [
      'phrase',
      'L’idée lui est venue d’une phrase de Loïc Tanguy, mort depuis : « Rien ne dure, tout recommence. »',
      'Loïc Tanguy',
    ],
  ])('gives to the one behind "%s"', (_, text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
  it('leaves an answer to somebody’s words to who answers', () => {
    expect(
      speakersOf('Denise Caradec répond à une phrase de Loïc Tanguy : « Je reste à mon poste. »'),
    ).toEqual(['Denise Caradec']);
  });
});
