import { describe, expect, test } from 'vitest';
import { type Pair, relationsOf } from './claim-pairs.ts';

describe('comparisons', () => {
  test.each<Pair>([
    ['fr', "Le train est moins cher que l'avion", 'fr', "L'avion est plus cher que le train"],
    ['en', 'Women earn less than men', 'fr', 'Les femmes gagnent moins que les hommes'],
    ['en', 'Women earn less than men', 'en', 'Men earn more than women'],
  ])('%s: %s = %s: %s', (...pair) => {
    expect(relationsOf(pair)).toEqual(['SAME', 'SAME']);
  });

  test.each<Pair>([
    ['fr', "Le train est moins cher que l'avion", 'fr', "L'avion est moins cher que le train"],
    ['en', 'Women earn less than men', 'en', 'Women earn more than men'],
    ['en', 'The drug is more effective', 'fr', 'Le médicament est moins efficace'],
    ['en', 'The senators voted for the bill', 'en', 'The senators voted against the bill'],
    ['fr', 'Le ministre est arrivé avant le vote', 'fr', 'Le ministre est arrivé après le vote'],
  ])('%s: %s contradicts %s: %s', (...pair) => {
    expect(relationsOf(pair)).toEqual(['CONTRADICTS', 'CONTRADICTS']);
  });

  test('whoever voted may have voted against', () => {
    expect(
      relationsOf(['en', 'The senators voted on the bill', 'en', 'The senators voted against the bill']),
    ).toEqual(['NONE', 'NONE']);
  });
});

describe('cause and effect', () => {
  test.each<Pair>([
    ['en', 'The shortage was due to the sanctions', 'en', 'The sanctions led to the shortage'],
    ['fr', 'La faillite a été provoquée par la grève', 'en', 'The strike caused the bankruptcy'],
  ])('%s: %s = %s: %s', (...pair) => {
    expect(relationsOf(pair)).toEqual(['SAME', 'SAME']);
  });

  test.each<Pair>([
    ['en', 'The shortage was due to the sanctions', 'en', 'The shortage led to the sanctions'],
    ['fr', 'La grève a entraîné la faillite', 'fr', 'La faillite a entraîné la grève'],
  ])('%s: %s ≠ %s: %s', (...pair) => {
    expect(relationsOf(pair)).not.toContain('SAME');
  });
});

describe('of two words one or the other holds', () => {
  test.each<Pair>([
    ['en', 'The nurse is guilty', 'en', 'The nurse is innocent'],
    ['en', 'The union accepted the offer', 'fr', "Le syndicat a refusé l'offre"],
    ['en', 'The measures were effective', 'en', 'The measures were ineffective'],
  ])('%s: %s or %s: %s', (...pair) => {
    expect(relationsOf(pair)).toEqual(['EITHER', 'EITHER']);
  });

  test('not to rise is not to fall', () => {
    expect(relationsOf(['en', 'Profits rose', 'en', 'Profits fell'])).toEqual(['CONTRADICTS', 'CONTRADICTS']);
  });

  test('a denial inside the sentence makes the opposite one claim', () => {
    const pair: Pair = [
      'fr',
      "Le jury a déclaré l'infirmier non coupable",
      'fr',
      "Le jury a déclaré l'infirmier innocent",
    ];
    expect(relationsOf(pair)).toEqual(['SAME', 'SAME']);
  });
});

describe('whose thing it is', () => {
  test('the depot of the army is not what the army attacked', () => {
    expect(
      relationsOf(['fr', "L'armée a attaqué le dépôt", 'fr', "Le dépôt de l'armée a été attaqué"]),
    ).toEqual(['NONE', 'NONE']);
  });

  test('its own coach is', () => {
    expect(
      relationsOf([
        'fr',
        'La radio a licencié son directeur',
        'fr',
        'Le directeur de la radio a été licencié',
      ]),
    ).toEqual(['SAME', 'SAME']);
  });
});

describe('who undergoes it', () => {
  test.each<Pair>([
    ['fr', 'Le club a reçu une offre de Milan', 'fr', 'Le club a fait une offre à Milan'],
    ['en', 'The firm opened an investigation', 'en', 'The firm is under investigation'],
  ])('%s: %s ≠ %s: %s', (...pair) => {
    expect(relationsOf(pair)).not.toContain('SAME');
  });

  test.each<Pair>([
    ['fr', "L'usine a fait l'objet d'une inspection", 'fr', "L'usine a été inspectée"],
    ['en', 'The team suffered a defeat', 'en', 'The team lost'],
  ])('%s: %s = %s: %s', (...pair) => {
    expect(relationsOf(pair)).toEqual(['SAME', 'SAME']);
  });
});

test.each<Pair>([
  ['fr', 'Le groupe Belmar a vendu le quotidien à Ostrel', 'en', 'Ostrel bought the daily from Belmar'],
  ['fr', 'Une trentaine de vignerons ont manifesté', 'en', 'About thirty winegrowers protested'],
  ['fr', 'Le club a recruté un gardien danois', 'fr', 'Un gardien danois a rejoint le club'],
  ['en', 'The train is cheaper than the plane', 'en', 'The plane is more expensive than the train'],
  ['fr', 'La production a été divisée par deux', 'fr', 'La production a baissé de 50 %'],
  ['fr', "Le bilan de l'explosion est de 12 morts", 'en', 'The explosion killed 12 people'],
  ['en', 'Customs officers seized two tonnes of cocaine', 'en', 'Two tonnes of cocaine were seized'],
])('told from the other side, or as a figure: %s: %s = %s: %s', (...pair) => {
  expect(relationsOf(pair)).toEqual(['SAME', 'SAME']);
});

describe('where it happened', () => {
  test('what is held or born is in one place', () => {
    expect(
      relationsOf(['fr', 'Le sommet aura lieu à Nairobi', 'fr', 'Le sommet aura lieu à Kampala']),
    ).toEqual(['CONTRADICTS', 'CONTRADICTS']);
  });

  test.each<Pair>([
    ['en', 'The singer performed in Nairobi', 'en', 'The singer performed in Kampala'],
    ['fr', 'Un procès aura lieu à Vesoul', 'en', 'The trial will take place in France'],
  ])('what goes on elsewhere too is not: %s: %s, %s: %s', (...pair) => {
    expect(relationsOf(pair)).not.toContain('CONTRADICTS');
  });
});

test.each<Pair>([['en', 'A drunk driver hit a cyclist', 'en', 'A driver hit a cyclist']])(
  'of what sort one of many is, is more: %s: %s, %s: %s',
  (...pair) => {
    expect(relationsOf(pair)).toEqual(['SUPPORTS', 'SUPPORTS']);
  },
);

test.each<Pair>([
  ['fr', 'Tous les trains ont circulé', 'fr', 'Un train sur trois a circulé'],
  ['en', 'All trains ran', 'fr', '40 % des trains ont roulé'],
])('all and some: %s: %s contradicts %s: %s', (...pair) => {
  expect(relationsOf(pair)).toEqual(['CONTRADICTS', 'CONTRADICTS']);
});

test('what is demanded does not follow from what was done', () => {
  expect(
    relationsOf(['en', 'The union demands that the plant be closed', 'en', 'The plant was closed']),
  ).not.toContain('SUPPORTS');
});

test('verbs from two sides, whatever stands as the object', () => {
  const pair: Pair = [
    'en',
    'Volterra won the contract for the tram',
    'en',
    'The contract for the tram was awarded to Volterra',
  ];
  expect(relationsOf(pair)).toEqual(['SAME', 'SAME']);
});

test('whom it befell may stand first, and the court go without saying', () => {
  const pair: Pair = [
    'fr',
    'Le tribunal a condamné Paul Ridel à deux ans de prison',
    'fr',
    'Paul Ridel a écopé de deux ans de prison',
  ];
  expect(relationsOf(pair)).toEqual(['SAME', 'SAME']);
});
