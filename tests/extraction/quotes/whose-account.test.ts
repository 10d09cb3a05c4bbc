import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

describe('accounts, priests, and who is told of before "selon qui"', () => {
  it.each([
    [
      "La patronne du port, Anne Roux, est « venue avec ses cartes », d'après le récit qu'elle livre au journal.",
      'Anne Roux',
    ],
    [
      'La messe dite par le père Luc Tavel a duré.\n\n« La porte reste ouverte », a promis le curé de Vals dimanche.',
      'Luc Tavel',
    ],
    [
      'Le pont a été défendu par le maire de Vals, Gérald Darmont – élu en mars –, selon qui le bac est fini. « Il faut un quai, avait-il insisté. Rien de plus. »',
      'Gérald Darmont',
    ],
  ])('%s', (text, speaker) => expect(speakersOf(text)).toEqual([speaker]));
  it('two priests are not told apart', () => {
    expect(
      speakersOf(
        'Le père Luc Tavel et le père Jean Sorel sont là.\n\n« Entrez donc vous chauffer », a dit le curé de Vals.',
      )[0],
    ).toBe('le curé de Vals');
  });
});
