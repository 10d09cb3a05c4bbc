import { describe, expect, test } from 'vitest';
import { claimsOf } from '../assertions/claims-of.ts';
import { speakersOf } from './speakers-of.ts';

describe('a pronoun of the singular', () => {
  test.each([
    [
      'Les assureurs ont quitté la gare. Selon lui, « tout est prêt ». Le chef de gare Max Perrot sourit.',
      ['Max Perrot'],
    ],
    ['La gare a rouvert. Selon lui, « tout est prêt ». Le chef de gare Max Perrot sourit.', ['Max Perrot']],
    [
      'Le lycée fermera, a précisé une porte-parole de la mairie. « Quelques élèves viennent encore », mais la plupart, « inscrits ailleurs », ont quitté les lieux, a-t-elle indiqué.',
      ['une porte-parole de la mairie', 'une porte-parole de la mairie'],
    ],
  ])('takes up nobody of another number or gender: %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
  test('is no share of a group', () => {
    const claims = claimsOf(
      'Un plan est prêt, a précisé une responsable de la mairie. « Quelques familles restent au gymnase », mais la grande majorité, « hébergées par des proches », sont parties, a-t-elle indiqué.',
      'fr',
    );
    expect(new Set(claims.map(({ speaker }) => speaker))).toEqual(new Set(['une responsable de la mairie']));
  });
});

test('a role in one word is the role in two', () => {
  expect(
    speakersOf(
      'La secrétaire-générale de la FTQ, Louise Carbonneau, a parlé lundi. Le syndicat vote. « Le vote sera serré », a souligné la secrétaire générale de la FTQ.',
    ),
  ).toEqual(['Louise Carbonneau']);
});

test('a role with a party is not the next bearer of the role alone', () => {
  expect(
    speakersOf(
      "Le chef des finances Luc Béguin veut un budget. « On ne va pas couper », a assuré le conseiller d'Etat UDC. Le conseiller d'Etat Jean Morerod estime que la dette est haute.",
    ),
  ).not.toContain('Jean Morerod');
});
