import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.ts';

describe('cleft-after', () => {
  it.each([
    "« La digue cédera un jour. »\nCelle qui s'exprime ainsi, c'est Rose Morel, une habitante.",
    '« La digue cédera un jour. » Ces mots sont de Rose Morel.',
    "« La digue cédera un jour. » L'auteure de cette phrase est Rose Morel.",
  ])('fires on %s', (text) => {
    expect(speakersOf(text)).toEqual(['Rose Morel']);
  });
  it('does not fire without a word of speaking', () => {
    expect(
      speakersOf("« La digue cédera. »\nCelle qui est partie, c'est Rose Morel, une habitante."),
    ).toEqual(['?']);
  });
});
