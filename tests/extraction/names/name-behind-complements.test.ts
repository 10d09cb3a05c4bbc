import { describe, expect, it } from 'vitest';
import { speakersOf } from '../quotes/speakers-of.ts';

describe('name-behind-complements', () => {
  it.each([
    ['« La grue part lundi », a dit le président par intérim du MDR Paul Roux en mairie.', 'Paul Roux'],
    [
      "« La grue part lundi », a glissé l'ancien juge dans ce dossier, Ana Petit, dans le couloir.",
      'Ana Petit',
    ],
    ['« La grue part lundi », a dit la déléguée CGT au sein de Norvia, Ana Petit.', 'Ana Petit'],
    ['« La grue part lundi », a dit le délégué FO chez Norvia, Paul Roux, à la radio.', 'Paul Roux'],
    ['« La grue part lundi », a dit le chef de file du parti au pouvoir Paul Roux.', 'Paul Roux'],
    ["« La grue part lundi », a promis l'échevine aux travaux publics, Ana Petit (Verts).", 'Ana Petit'],
    ['« La grue part lundi », a dit le gouverneur faisant fonction Paul Roux.', 'Paul Roux'],
    ["« La grue part lundi », a dit l'aidante de nuit Ana Petit.", 'Ana Petit'],
    ["Le député (LR) de l'Orne Paul Roux a promis : « La grue part lundi. »", 'Paul Roux'],
  ])('fires: %s', (text, speaker) => expect(speakersOf(text)).toEqual([speaker]));

  it.each([
    ['« La grue part lundi », a dit le maire dans un courrier à Paul Roux.', 'le maire'],
    ['« La grue part lundi », a dit le juge dans le procès de Paul Roux.', 'le juge'],
    [
      '« La grue part lundi », a dit le maire dans la matinée, Paul Roux ayant quitté le chantier.',
      'le maire',
    ],
    ["« La grue part lundi », a dit le juge dans l'affaire de la chanteuse, Ana Petit, mardi.", 'le juge'],
  ])('does not fire: %s', (text, speaker) => expect(speakersOf(text)).toEqual([speaker]));

  it('makes the role his for what follows', () => {
    expect(
      speakersOf(
        '« La grue part lundi », a dit le coordonnateur CGT au sein de Norvia, Paul Roux. « Rien ne presse », a ajouté le coordonnateur.',
      ),
    ).toEqual(['Paul Roux', 'Paul Roux']);
  });
});
