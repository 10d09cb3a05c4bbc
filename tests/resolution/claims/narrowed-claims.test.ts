import { describe, expect, test } from 'vitest';
import { type Pair, relationsOf } from './claim-pairs.ts';

describe('a word that tells of another holder or of a part is no small difference', () => {
  test.each<Pair>([
    [
      'fr',
      "Les ventes de vélos d'occasion ont progressé de 8 %",
      'fr',
      'Les ventes de vélos ont progressé de 8 %',
    ],
    ['en', 'Fatal falls rose by 4 percent', 'en', 'Falls rose by 4 percent'],
    ['en', 'Organic egg production has halved', 'en', 'Egg production has halved'],
    ['fr', "L'adjoint au maire de Corvel a fermé la piscine", 'fr', 'Le maire de Corvel a fermé la piscine'],
    ['en', 'The deputy governor opened the dam', 'en', 'The governor opened the dam'],
    ['fr', "L'ancien directeur a vendu la collection", 'en', 'The director sold the collection'],
  ])('%s: %s ≠ %s: %s', (...pair) => {
    expect(relationsOf(pair)).toEqual(['NONE', 'NONE']);
  });

  test.each<Pair>([
    ['fr', "Le nombre d'incendies a augmenté de 6 %", 'en', 'The number of fires rose by 6 percent'],
    ['en', 'The jobless rate fell to 7%', 'en', 'Unemployment fell to 7%'],
    ['fr', 'Les cas de rougeole ont doublé', 'fr', 'Le nombre de cas de rougeole a doublé'],
  ])('%s: %s = %s: %s', (...pair) => {
    expect(relationsOf(pair)).toEqual(['SAME', 'SAME']);
  });
});

describe('what is wanted, tried or planned is not what was done', () => {
  test.each<Pair>([
    ['fr', "L'association réclame le retrait du produit", 'fr', 'Le produit a été retiré'],
    ['en', 'The report recommends the demolition of the tower', 'en', 'The tower was demolished'],
    ['en', 'Engineers are trying to repair the dam', 'fr', 'Les ingénieurs ont réparé le barrage'],
    ['en', 'The club agreed to sell the stadium', 'fr', 'Le club a vendu le stade'],
    ['fr', "Le conseil prévoit la construction d'un pont", 'fr', 'Le conseil a construit un pont'],
    ['fr', 'La députée appelle à la fermeture du centre', 'fr', 'Le centre a fermé'],
  ])('%s: %s ≠ %s: %s', (...pair) => {
    for (const relation of relationsOf(pair)) expect(['NONE', 'SIMILAR_TO']).toContain(relation);
  });

  test.each<Pair>([
    [
      'fr',
      "L'opposition réclame la démission du préfet",
      'fr',
      "L'opposition exige que le préfet démissionne",
    ],
    ['fr', 'Le syndicat a appelé à la grève', 'en', 'The union called a strike'],
    ['en', 'The singer called off her tour', 'fr', 'La chanteuse a annulé sa tournée'],
  ])('%s: %s = %s: %s', (...pair) => {
    expect(relationsOf(pair)).toEqual(['SAME', 'SAME']);
  });
});

describe('a remark by the way denies nothing', () => {
  test.each<Pair>([
    ['fr', "Le hangar, qui n'était pas gardé, a brûlé", 'fr', 'Le hangar a brûlé'],
    ['en', 'The grocer, who had not paid his rent, closed the shop', 'en', 'The grocer closed the shop'],
    [
      'en',
      'The editor, who faces two years in jail, published the letters',
      'en',
      'The editor published the letters',
    ],
    ['en', 'The council unanimously approved the merger', 'en', 'The council approved the merger'],
    ['en', 'Tarnley won the league for the third year running', 'en', 'Tarnley won the league'],
  ])('%s: %s ⇒ %s: %s', (...pair) => {
    expect(relationsOf(pair)).toEqual(['SUPPORTS', 'SUPPORTS']);
  });
});

describe('two sentences of which one or the other holds', () => {
  test.each<Pair>([
    ['en', 'Rents have never been so high', 'en', 'Rents are at their highest'],
    ['fr', 'La grange est privée de toit', 'fr', "La grange n'a plus de toit"],
    ['fr', "L'école échappe à la fermeture", 'fr', "L'école ne fermera pas"],
    ['en', 'The mayor rejected the report', 'fr', 'Le maire a rejeté le rapport'],
  ])('%s: %s / %s: %s', (...pair) => {
    expect(relationsOf(pair)).toEqual(['EITHER', 'EITHER']);
  });
});

test('who left an office does not hold it', () => {
  expect(relationsOf(['fr', 'La ministre Ida Brel a démissionné', 'fr', 'Ida Brel est ministre'])).toEqual([
    'CONTRADICTS',
    'CONTRADICTS',
  ]);
});

test('who banned exports may ban imports too', () => {
  const pair: Pair = ['en', 'Chile banned exports of copper', 'en', 'Chile banned imports of copper'];
  for (const relation of relationsOf(pair)) expect(['NONE', 'SIMILAR_TO']).toContain(relation);
});
