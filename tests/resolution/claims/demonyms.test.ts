import { describe, expect, test } from 'vitest';
import { demonymsOf } from '../../../src/resolution/claims/demonyms.ts';
import { type Pair, relationsOf } from './claim-pairs.ts';

describe('adjectives of places that no list holds', () => {
  test.each<Pair>([
    ['en', 'The Selvarian parliament adopted the law', 'fr', 'Le parlement de Selvaria a adopté la loi'],
    ['fr', "L'armée drovane a bombardé le port", 'en', "Drovania's army bombed the port"],
  ])('%s: %s = %s: %s', (...pair) => {
    expect(relationsOf(pair)).toEqual(['SAME', 'SAME']);
  });

  test('another place', () => {
    const pair: Pair = [
      'en',
      'The Selvarian senate rejected the law',
      'en',
      'The senate of Kiravia rejected the law',
    ];
    expect(relationsOf(pair)).toEqual(['NONE', 'NONE']);
  });

  test('a person is no place, nor is a state of the list', () => {
    expect(demonymsOf('Damian Ross said that the Norwegian army left', 'en').size).toBe(0);
  });
});
