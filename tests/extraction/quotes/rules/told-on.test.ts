import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.ts';

const FIRST = '« Le chantier reprend », se réjouit Rose Orsoni. ';

describe('told-on', () => {
  it.each([
    'Une visite devrait avoir lieu « avant la fin du mois ».',
    'Le toit est tombé sur sa route « un peu par hasard ».',
    'Le froid durera « jusqu’à la fête du village ».',
  ])('fires on %s', (text) => {
    expect(speakersOf(FIRST + text)).toEqual(['Rose Orsoni', 'Rose Orsoni']);
  });
  it.each([
    // Somebody else acts.
    'Luc Petit est parti « avant la fin du mois ».',
    // A name, an irony.
    'Le toit a reçu des « tuiles du pays ».',
    'Le toit tient. Le mur est tombé « un peu par hasard ».',
  ])('does not fire on %s', (text) => {
    expect(speakersOf(FIRST + text)).toEqual(['Rose Orsoni']);
  });
});

describe('beliefs of nobody in particular', () => {
  it('are no quotations, in a row either', () => {
    const text =
      'Restent les idées reçues qu’elle corrige : « le lierre tue les arbres », « il ronge tous les murs ».';
    expect(speakersOf(text)).toEqual([]);
  });
  it('an answer to them is one', () => {
    const text = 'Pour en finir avec les clichés, Rose Orsoni répond : « Les femmes bâtissent aussi. »';
    expect(speakersOf(text)).toEqual(['Rose Orsoni']);
  });
});
