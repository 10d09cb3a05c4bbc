import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

describe('whom a pronoun behind words in marks stands for', () => {
  it.each([
    [
      'the person named next, when nobody stands before',
      '« Nous tiendrons parole », a-t-il promis. C’était mardi, à l’ouverture du salon, à Thiès. Après ces mots, le ministre Salif Ndao a visité les stands.',
      ['Salif Ndao'],
    ],
    [
      'not a person of whom only the words themselves speak',
      '« Qui veut que le Président Kaboré inaugure la gare ? », a-t-il demandé. C’était samedi, à Tenkodogo. Après cela, le ministre Salif Ouédraogo a visité les étals.',
      ['Salif Ouédraogo'],
    ],
    [
      'whom the sentence opens with',
      'Le garagiste a rendu le camion. Pour ce facteur, rien de neuf, « la tournée commence à l’aube et finit la nuit », grogne-t-il.',
      ['ce facteur'],
    ],
    [
      'who spoke of a person last, not the person spoken of',
      'Jana Holm « n’a perdu que deux kilos », a ajouté Odile Marceau.\n\nElle s’est également réjouie du « départ impeccable » d’un second bateau.',
      ['Odile Marceau', 'Odile Marceau'],
    ],
    [
      'the one spoken of, where the teller does not fit',
      'Jana Holm « n’a perdu que deux kilos », a ajouté Denis Aubry.\n\nElle s’est également réjouie du « départ impeccable » d’un second bateau.',
      ['Denis Aubry', 'Jana Holm'],
    ],
  ])('%s', (_name, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

it('a sentence that sets somebody against the last speaker turns to that one', () => {
  const text =
    '« C’est terminé », estime Antoine Petit, un retraité. Magali Roux, elle, s’est fait une raison. « On vit avec le congélateur plein. »';
  expect(speakersOf(text)).toEqual(['Antoine Petit', 'Magali Roux']);
});

it('a mark of another kind closes where an attribution follows', () => {
  const text =
    '« Le pont tremble quand un car passe. Et les enfants courent dessus", a lâché Marc Kone. De même, Bamba Lassina juge que "le maire a oublié la rive nord depuis dix ans ».';
  expect(speakersOf(text)).toEqual(['Marc Kone', 'Bamba Lassina']);
});

it('a saying within a saying gives the words to whoever can speak', () => {
  const text =
    'Omar Fall se dit content, mais il rappelle que sans engrais l’inflation pourrait reprendre : « Les caisses sont vides. »';
  expect(speakersOf(text)).toEqual(['Omar Fall']);
});

it('a pronoun goes on with the one named, not the people or side in brackets behind the name', () => {
  const text = [
    'Harbour ranger Rewi Tautahi (Ngāti Hine) told the meeting that the birds had gone.',
    '"You find one and it is still warm," he said.',
  ].join('\n\n');
  expect(speakersOf(text, 'en')).toEqual(['Rewi Tautahi']);
});

it('a group of people with a name among them is who "préviennent-ils" takes up', () => {
  const text =
    "160 personnalités y ont apposé leur signature, dont l'ancien candidat Noël Mornas. « Une hirondelle ne fait pas le printemps », préviennent-ils.";
  expect(speakersOf(text)).toEqual(['160 personnalités']);
});

it('a pronoun behind the marks with nobody before it is who speaks within them', () => {
  const text =
    "« C'est tragique, parce qu'on ne peut pas concevoir ça, estime Paul Sérandour, responsable du port. On attend depuis deux semaines », lançait-il à Radio Littoral, vendredi soir.";
  expect(speakersOf(text)).toEqual(['Paul Sérandour']);
});
