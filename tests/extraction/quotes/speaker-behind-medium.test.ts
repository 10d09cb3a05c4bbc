import { expect, test } from 'vitest';
import { speakersOf } from './speakers-of.ts';

test.each([
  ['a réagi auprès de Reuters Sonia Vauclair, présidente du club', 'Sonia Vauclair'],
  ["a déclaré à l'Assemblée nationale Sarah Courvoisier, citant Éric Mornas", 'Sarah Courvoisier'],
  ['a souri le député Ensemble pour la Cité (EPC) Luc Mornas', 'Luc Mornas'],
  ["a assuré auprès de l'AFP Paul Lemarchand", 'Paul Lemarchand'],
  ["a témoigné auprès d'Europe 1 Inès Garnier", 'Inès Garnier'],
  ['a indiqué auprès de La Tribune le maire de Vauvert, Hugo Sarrazin', 'Hugo Sarrazin'],
  ['a précisé auprès de notre rédaction Odile Marchand, directrice du laboratoire', 'Odile Marchand'],
  ["a déclaré auprès de l'agence Reuters Sonia Vauclair", 'Sonia Vauclair'],
  ['a soutenu auprès de nos confrères de la RTBF la juge Nora Lind', 'Nora Lind'],
  ['a confié dans les colonnes du Monde Samira Haddad', 'Samira Haddad'],
  ['a lancé face à Ouest-France le capitaine Luc Petit', 'Luc Petit'],
  ['a soufflé à Radio Rivage Marie Petit', 'Marie Petit'],
  ['a soufflé au micro de Radio Rivage Ylva Dorren', 'Ylva Dorren'],
  ['a affirmé auprès de Mediapart une source policière', 'une source policière'],
  ['a confié au quotidien Paul Lemarchand', 'Paul Lemarchand'],
  ['a confié au journal Paul Lemarchand, directeur du port', 'Paul Lemarchand'],
  ['a confié au magazine Marianne Sonia Vauclair', 'Sonia Vauclair'],
  ['a confié au magazine Jeune Ouest, le maire de Vauvert', 'le maire de Vauvert'],
  ["se désole auprès de France Bleu l'entraîneur de Brest", "l'entraîneur de Brest"],
  ['a expliqué vendredi auprès de la presse le commandant Karim Sadi', 'Karim Sadi'],
])('« … », %s', (words, speaker) => {
  expect(speakersOf(`« La digue tiendra jusqu’en mai », ${words}.`)).toEqual([speaker]);
});

test('a medium between verb and subject takes no part of the name', () => {
  expect(
    speakersOf(
      "« La digue tiendra », a assuré auprès de l'AFP Paul Lemarchand. « On a tout prévu », a-t-il poursuivi.",
    ),
  ).toEqual(['Paul Lemarchand', 'Paul Lemarchand']);
});

test('where the subject stands before the verb, the medium is still none', () => {
  expect(
    speakersOf("« La digue tiendra », a-t-elle assuré auprès de l'AFP. La préfète Ana Roy est sûre."),
  ).toEqual(['Ana Roy']);
});
