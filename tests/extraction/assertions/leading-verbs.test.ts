import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

describe('what one does in order to say', () => {
  test.each([
    [
      "M. Caron en a profité pour affirmer, devant ses ministres, qu'il n'a aucune intention de partir.",
      'Caron',
      'DENIES',
    ],
    ["Le maire Luc Petit a saisi l'occasion pour rappeler que la dette avait fondu.", 'Luc Petit', 'AFFIRMS'],
    ["Nora Lind a saisi l'occasion de rappeler que la dette avait fondu.", 'Nora Lind', 'AFFIRMS'],
    ['La maire a profité de sa visite à Lille pour annoncer que la piscine rouvrira.', 'La maire', 'AFFIRMS'],
    ['La maire a été la première à dire que la piscine rouvrira.', 'La maire', 'AFFIRMS'],
    ['Nora Lind a eu le courage de dire que la dette avait fondu.', 'Nora Lind', 'AFFIRMS'],
    ['Le syndicat est monté au créneau pour rappeler que les salaires stagnent.', 'Le syndicat', 'AFFIRMS'],
  ])('%s', (text, speaker, stance) => {
    expect(claimsOf(text, 'fr').map((claim) => [claim.speaker, claim.stance])).toEqual([[speaker, stance]]);
  });
  test('is no saying elsewhere', () => {
    expect(claimsOf('Il faut du temps pour affirmer que le pont tient.', 'fr')).toEqual([]);
    expect(claimsOf("Nora Lind n'a pas profité de sa visite pour dire que le pont tient.", 'fr')).toEqual([]);
  });
});

test('a plan of one’s own is a promise, what a law foresees is none', () => {
  expect(claimsOf('La mairie prévoit de fermer deux écoles.', 'fr')).toHaveLength(1);
  expect(claimsOf('La loi prévoit de fermer deux écoles.', 'fr')).toEqual([]);
});

test('a cue between two sentences of one quotation leaves two claims', () => {
  const claims = claimsOf('« La salle était vide, explique la procureure, personne n’a rien vu. »', 'fr');
  expect(claims.map(({ text, stance }) => [text, stance])).toEqual([
    ['La salle était vide', 'AFFIRMS'],
    ['personne n’a rien vu', 'DENIES'],
  ]);
  expect(claimsOf('« La salle, explique la procureure, était vide. »', 'fr')).toHaveLength(1);
});
