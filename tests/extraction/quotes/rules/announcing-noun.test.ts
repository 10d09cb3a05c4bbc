import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.ts';

describe('announcing-noun', () => {
  it.each([
    ['Réaction du préfet : « La route restera fermée. »', 'préfet'],
    ["Rose Morel défend le budget. Verdict d'une élue : « C'est trop tard. »", 'une élue'],
    ['Conclusion de Rose Morel : « Le compte n’y est pas. »', 'Rose Morel'],
  ])('fires on %s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
  it('does not fire where the noun has a verb', () => {
    expect(speakersOf('La réaction du préfet tarde : « La route restera fermée », dit Rose Morel.')).toEqual([
      'Rose Morel',
    ]);
  });
});

describe('an announcing noun with a verb of its own', () => {
  it.each<[string, string]>([
    ['Les questions de la minorité ont porté sur la place : « Pourquoi bâtir ici ? »', 'la minorité'],
    ['La réponse du préfet Paul Rey tient en peu de mots : « La route reste fermée. »', 'Paul Rey'],
    ['La réponse du préfet a déçu la maire Rose Orsoni : « On attendait mieux. »', 'Rose Orsoni'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});
