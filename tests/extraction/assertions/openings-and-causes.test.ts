import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { claimsOf } from './claims-of.ts';

describe('what a sentence opens with, causes and tributes', () => {
  test.each([
    [
      'Assurant que le pont était sûr, le maire Yves Colin a refusé de partir.',
      ['Yves Colin: Le pont était sûr'],
    ],
    ['En affirmant que le pont était sûr, le maire Yves Colin a surpris.', ['Yves Colin: Le pont était sûr']],
    ['Dénonçant un « scandale », Nora Lind a quitté la salle.', ['Nora Lind: Un « scandale »']],
    ['Le ministre Karl Voss impute la panne à un câble.', ['Karl Voss: La panne à un câble']],
    ['Le ministre Karl Voss attribue un prix à un poète.', []],
    ['Le club ne dément pas la vente.', []],
    ["Nora Lind a parlé, confirmant une information du Courrier de l'Est.", []],
    ['Nora Lind a confirmé la fermeture du pont.', ['Nora Lind: La fermeture du pont']],
    ['Port : la patronne promet dix emplois', ['la patronne: Dix emplois']],
  ])('%s', (text, claims) => {
    expect(claimsOf(text, 'fr').map(({ speaker, proposition }) => `${speaker}: ${proposition.text}`)).toEqual(
      claims,
    );
  });

  test.each([
    ['La maire Eva Rossi a rendu hommage sur Radio Nord à une « femme de cœur ».', ['femme de cœur'], 0],
    [
      'Luc Petit a pleuré un « ami de toujours » et un « grand gardien ».',
      ['ami de toujours', 'grand gardien'],
      0,
    ],
    ['Le gouvernement est ravi de ce vote qui constitue un « tournant majeur ».', ['tournant majeur'], 1],
  ])('%s', (text, quotes, count) => {
    const extraction = extract({ id: 'art_test', language: 'fr', text });
    expect(extraction.quotes.map((quote) => quote.text)).toEqual(quotes);
    expect(extraction.assertions).toHaveLength(count);
  });
});
