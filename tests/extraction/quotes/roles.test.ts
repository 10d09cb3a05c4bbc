import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

describe('a role as antecedent', () => {
  it('speaks in marks after the sentence it is the subject of', () => {
    expect(
      speakersOf('La procureure a fait une remarque aux jurés. « Vous devez oublier ce que vous avez lu. »'),
    ).toEqual(['La procureure']);
  });
  it('is taken up by a pronoun before a person named earlier', () => {
    expect(
      speakersOf(
        "Julie Perrin est arrivée tôt. La présidente du tribunal s'est tournée vers la salle. « Je ne tolérerai aucun bruit ici », a-t-elle prévenu.",
      ),
    ).toEqual(['La présidente du tribunal']);
  });
  it('goes on in a sentence without a subject', () => {
    expect(
      speakersOf(
        "Le procureur a requis douze ans de prison. « Les faits sont graves », a-t-il souligné. Et d'ajouter : « La société doit être protégée. »",
      ),
    ).toEqual(['Le procureur', 'Le procureur']);
  });
  it('goes before the person governed by a preposition', () => {
    expect(
      speakersOf(
        'Luc Morin est président du parti. La ministre de la Santé avait donné cette image à Luc Morin : « Vous êtes un capitaine sans bateau. »',
      ),
    ).toEqual(['La ministre de la Santé']);
  });
});
