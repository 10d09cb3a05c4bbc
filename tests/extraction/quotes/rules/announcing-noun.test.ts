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
