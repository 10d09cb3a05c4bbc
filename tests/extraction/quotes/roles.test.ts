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

describe('the subject goes before what prepositions govern', () => {
  it('is not the medium spoken to', () => {
    expect(
      speakersOf('« Nous allons rouvrir la route », avait déclaré à la chaîne Canal Ouest le maire.'),
    ).toEqual(['le maire']);
    expect(
      speakersOf('« Nous allons rouvrir la route », a confié au quotidien La Gazette du Sud le préfet.'),
    ).toEqual(['le préfet']);
  });
  it('is the person spoken of before where the sentence tells what is done to others', () => {
    expect(
      speakersOf(
        'Laure Tavel est infirmière. Les patients sont transférés : « On jongle avec les lits tous les jours ».',
      ),
    ).toEqual(['Laure Tavel']);
  });
});

describe('words right beside the marks', () => {
  it('attribute by their place, whatever the verb', () => {
    expect(
      speakersOf(
        '« On va perdre notre école » embraye Sophie Marchand, mère de famille. « C’est une honte » enchaine Karim Belkacem. « Je n’ai rien vu venir » reconnait le maire.',
      ),
    ).toEqual(['Sophie Marchand', 'Karim Belkacem', 'le maire']);
  });
  it('give the words to whom "pour" names', () => {
    expect(speakersOf('C’est « une tristesse de façade », pour le magistrat.')).toEqual(['le magistrat']);
  });
  it('give nothing where the article speaks of itself', () => {
    expect(speakersOf('Comme nous le révélions mardi, l’usine va fermer « pour de bon » en juin.')).toEqual(
      [],
    );
  });
  it('open in English though the mark is turned the wrong way', () => {
    expect(speakersOf('The skipper said,” We lost the mast. We would have died.” He left.', 'en')).toEqual([
      'The skipper',
    ]);
  });
});

describe('an English role behind its verb', () => {
  it('ends on a word that could be a verb', () => {
    expect(speakersOf('“It is over,” said the Harbour Rovers coach.', 'en')).toEqual([
      'the Harbour Rovers coach',
    ]);
  });
});

describe('the subject of a clause joined on', () => {
  it('is the source named at the start for a participle', () => {
    expect(
      speakersOf(
        'Selon Jan Willems, la vente vers la Belgique représente « une goutte d’eau », précisant que les contrats « seront tenus ».',
      ),
    ).toEqual(['Jan Willems', 'Jan Willems']);
  });
  it('is not taken for the speaker of the clause before', () => {
    expect(
      speakersOf(
        'Doctors have warned the figures "cannot be trusted at all" and MP Anna Bell described the plan as a scandal.',
        'en',
      ),
    ).toEqual(['Doctors']);
  });
});
