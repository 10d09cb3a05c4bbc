import { describe, expect, it, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { claimsOf } from '../assertions/claims-of.ts';
import { speakersOf } from './speakers-of.ts';

describe('who goes on talking', () => {
  it.each([
    '« Le public criait », souligne Rose Morel. Les articles 3 et 4 du règlement stipulent que le bruit est interdit. « Il faut expliquer les règles. »',
    "« Le public criait », souligne Rose Morel. Le rapport indique que le bruit est permis. « C'est une règle que personne n'applique. »",
  ])('not a text: %s', (text) => {
    expect(speakersOf(text)).toEqual(['Rose Morel', 'Rose Morel']);
  });
  it('not the subject of a clause told by "elle"', () => {
    expect(
      speakersOf(
        "Rose Morel raconte sa soirée. La directrice lui a « fermé la salle » d'après elle. « J'ai crié pendant une heure ! »",
      ),
    ).toEqual(['Rose Morel', 'Rose Morel']);
  });
});

describe('the same source', () => {
  it.each([
    'Selon la société Cargo, la digue tient. Le pont tient aussi, d’après la même source.',
    'La société Cargo affirme que la digue tient. Le pont tient aussi, précise la même source.',
  ])('is who said what was said last: %s', (text) => {
    const [first, second] = claimsOf(text, 'fr').map((claim) => claim.speaker);
    expect(second).toBe(first);
  });
});

describe('whose words a writing holds', () => {
  it.each([
    ['Le pont tient, selon une note de la rectrice de Caen, Ana Roy.', 'Ana Roy'],
    ['Selon un rapport de la rectrice de Caen, Ana Roy, le pont tient.', 'un rapport de la rectrice de Caen'],
  ])('%s', (text, speaker) => {
    expect(claimsOf(text, 'fr').map((claim) => claim.speaker)).toEqual([speaker]);
  });
});

describe('la direction', () => {
  it.each([
    ['La CGT proteste. La direction a parlé de « fautes graves ».', 'La direction'],
    ["L'entreprise Bexor ferme un site. La direction a parlé de « pertes lourdes ».", 'Bexor'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

describe('offices and insertions', () => {
  it.each([
    [
      'Pour la ministre chargée des Transports, du Rail et des Ports, Ana Roy, « les élus ont tranché seuls ».',
      'Ana Roy',
    ],
    ["Pour le conseiller d'Etat Luc Fabre, « les élus ont tranché seuls ».", 'Luc Fabre'],
    [
      'La foule exprimait sa colère : « On ne nous dit rien », confessait, la voix basse, Samira Sy, 40 ans.',
      'Samira Sy',
    ],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

test('the span of a speaker told by a pronoun has only its ends', () => {
  const text = "Luc Fabre est entré. « Je n'y suis pour rien », bredouille-t-il.";
  const [quote] = extract({ id: 'art_test', language: 'fr', text }).quotes;
  expect(quote!.speaker!.span).toEqual({ start: 58, end: 63 });
});
