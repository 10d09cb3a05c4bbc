import { describe, expect, test } from 'vitest';
import { cutAtIdioms } from '../../../src/resolution/claims/idioms.ts';
import { type Pair, relationsOf } from './claim-pairs.ts';

const found = (text: string, language: 'fr' | 'en') =>
  cutAtIdioms(text, language).flatMap(({ idiom, text: piece }) => (idiom ? [piece] : []));

describe('where a text is cut', () => {
  test('in any inflection, with possessives between', () => {
    expect(found('Les élus ont remis leur démission mardi', 'fr')).toEqual(['remis leur démission']);
    expect(found('He threw in the towel', 'en')).toEqual(['threw in the towel']);
    expect(found('Il a été placé en garde à vue à Nice', 'fr')).toEqual(['placé en garde à vue']);
  });

  test('with other words inside', () => {
    expect(found('The bank left its key rate unchanged at 3%', 'en')).toEqual(['left']);
    expect(found('La cour a condamné la banque à une amende', 'fr')).toEqual(['condamné']);
    expect(found('The bank left the talks', 'en')).toEqual([]);
  });

  test('not where a longer expression says more, nor where the words stand apart', () => {
    expect(found('La championne a mis fin à sa carrière', 'fr')).toEqual([]);
    expect(found('Le maire jette une vieille éponge', 'fr')).toEqual([]);
  });
});

describe('an idiom says what plain words say', () => {
  test.each<Pair>([
    ['fr', "Le coureur a jeté l'éponge", 'en', 'The runner gave up'],
    ['en', 'The chain went out of business', 'fr', 'La chaîne a mis la clé sous la porte'],
    ['fr', 'La banque a maintenu son taux', 'en', 'The bank left its rate unchanged'],
    ['fr', 'Le suspect a été placé en garde à vue', 'en', 'The suspect was arrested'],
    ['fr', 'Le comptable a été reconnu coupable de fraude', 'en', 'The accountant was convicted of fraud'],
    ['fr', 'Les deux otages sont sains et saufs', 'en', 'The two hostages were found alive'],
    ['fr', 'La ville est aux mains des rebelles', 'en', 'Rebels control the city'],
    ['en', 'The convoy came under fire from the rebels', 'en', 'Rebels attacked the convoy'],
    ['fr', 'Le foyer manque de lits', 'en', 'The shelter is short of beds'],
  ])('%s: %s = %s: %s', (...pair) => {
    expect(relationsOf(pair)).toEqual(['SAME', 'SAME']);
  });

  test('and no more than they', () => {
    expect(relationsOf(['fr', "Le coureur a jeté l'éponge", 'fr', 'Le coureur a gagné'])).not.toContain(
      'SAME',
    );
  });
});
