import { expect, test } from 'vitest';
import { named } from '../names/names-of.ts';
import { speakersOf } from './speakers-of.ts';

test.each([
  ['le représentant du Premier ministre malien Oumar Dembélé, Lassana Kouyaté', 'Lassana Kouyaté'],
  ["la porte-parole du ministre de l'Intérieur Oumar Dembélé, Fatou Kouyaté", 'Fatou Kouyaté'],
  ["l'avocat de la sénatrice Claire Morel, Lassana Kouyaté", 'Lassana Kouyaté'],
  ['la ministre Claire Morel, vendredi', 'Claire Morel'],
  ['le conseiller du président Oumar Dembélé', 'Oumar Dembélé'],
])('a person between a role and its bearer: %s', (words, speaker) => {
  expect(speakersOf(`« La digue tiendra jusqu’en mai », a indiqué ${words}.`)).toEqual([speaker]);
});

test('the bearer is taken up, not the superior', () => {
  const text =
    "« La digue tiendra », a indiqué l'envoyé du ministre Oumar Dembélé, Lassana Kouyaté. Il a aussi déclaré que « les travaux ont repris ».";
  expect(speakersOf(text)).toEqual(['Lassana Kouyaté', 'Lassana Kouyaté']);
});

test.each([
  ['a expliqué en ouvrant la séance, Alain Mboumba', 'Alain Mboumba'],
  ['a dit en souriant Alain Mboumba', 'Alain Mboumba'],
])('what the speaker does meanwhile stands between: %s', (words, speaker) => {
  expect(speakersOf(`La région attend. « Le pays change pour de bon », ${words}.`)).toEqual([speaker]);
});

test.each([
  ['Karim Belaïd, ancien ministre de la Pêche', "l'ancien ministre de la Pêche", 'Karim Belaïd'],
  ['Karima Belaïd, ancienne ministre', "l'ancienne ministre", 'Karima Belaïd'],
  ['Karima Belaïd, présidente de la Région', "l'ancienne ministre", 'Karima Belaïd'],
])('%s, then "%s"', (first, again, speaker) => {
  expect(
    speakersOf(
      `« Le pays change pour de bon », a dit ${first}. « On verra bien ce qui viendra », a prévenu ${again}.`,
    ),
  ).toEqual([speaker, speaker]);
});

test('an unknown paper that was told is no part of the name behind it', () => {
  const text = '« Le pays change pour de bon », a confié à Kapitar Louise Morel, ancienne ministre.';
  expect(speakersOf(text)).toEqual(['Louise Morel']);
  expect(named('Organization', text, 'fr')).toEqual(['Kapitar']);
});

test('"Exécutif" belongs to the office', () => {
  expect(named('Person', 'Le Secrétaire Exécutif Rose Bacongo a salué la salle.', 'fr')).toEqual([
    'Rose Bacongo',
  ]);
});

test('who is named with an apposition before "est" bears the role', () => {
  const text =
    "Paul Nguema propose une marche.\n\n« En fait, indique le directeur de Vialis, on m'a appelé ».\n\nPaul Nguema, auteur et père de deux fils, est le directeur de Vialis.";
  expect(speakersOf(text)).toEqual(['Paul Nguema']);
});

test.each([
  [
    "Jeudi, Gilles Dembélé a écrit à son rival, l'ex-président Paul Kouyaté, écroué à La Haye où il est jugé. « Aujourd'hui, dit-il, tout va bien. Je salue Paul Kouyaté », a-t-il déclaré. « Même Kouyaté a ses raisons », a-t-il ajouté.",
    ['Gilles Dembélé', 'Gilles Dembélé'],
  ],
  ['Ana Roux a salué la foule. « Paul Kouyaté est un ami de longue date », a-t-il dit.', ['?']],
])('who is named in the words did not say them: %s', (text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
