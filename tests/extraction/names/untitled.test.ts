import { describe, expect, it } from 'vitest';
import { speakersOf } from '../quotes/speakers-of.ts';

describe('what somebody is, told after the name', () => {
  it('goes on with the one who has spoken, and stays hers', () => {
    expect(
      speakersOf(
        '« Le barrage tient », a estimé Claire Aubin. « Tout est prêt », a poursuivi l’ingénieure en chef. Paul Ney écoute. « Je dors mal », a déclaré l’ingénieure en chef.',
      ),
    ).toEqual(['Claire Aubin', 'Claire Aubin', 'Claire Aubin']);
  });

  it.each([
    // He has an office of his own.
    ['« Tout va », a dit le maire Hugo Brandt. « Tout est prêt », a ajouté le préfet.', 'le préfet'],
    // She does not go on.
    ['« Tout va », a dit Rita Sand. « Tout est prêt », a répondu la préfète.', 'la préfète'],
    ['« Tout va », a dit Rita Sand. « Tout est prêt », a ajouté le préfet.', 'le préfet'],
  ])('does not fire: %s', (text, speaker) => expect(speakersOf(text).at(-1)).toBe(speaker));

  it('a subject in apposition before "s’est" is taken up', () => {
    const text =
      'Luc Amar a ouvert le débat. Ensuite, la cheffe du groupe, Rita Sand, s’est levée. Puis le député, Yann Corre, s’est demandé pourquoi. « Nous attendons », a-t-il dit.';
    expect(speakersOf(text)).toEqual(['Yann Corre']);
  });
});
