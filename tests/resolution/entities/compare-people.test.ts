import { describe, expect, it } from 'vitest';
import { introduced, verdictOf } from './introduced.ts';

/** Verdict on two people as two articles introduce them. */
function verdict(left: readonly [string, string?], right: readonly [string, string?]): string {
  const [a, b] = [
    introduced('Person', left[0], left[1] ?? '', 0),
    introduced('Person', right[0], right[1] ?? '', 1),
  ];
  return verdictOf(a, b);
}

describe('people of earlier ages', () => {
  it.each([
    ['Sénèque', 'Seneca'],
    ['Thucydide', 'Thucydides'],
    ['Vespasien', 'Vespasian'],
    ['Tycho Brahé', 'Tycho Brahe'],
    ['Philippe le Bon', 'Philip the Good'],
    ['Grégoire VII', 'Gregory VII'],
  ])('%s is %s', (french, english) => {
    expect(verdict([french], [english])).toBe('SAME');
  });

  it('keeps near names apart', () => {
    expect(verdict(['Trajan'], ['Tibère'])).toBe('nothing');
    expect(verdict(['Philippe le Bon'], ['Philip the Bold'])).toBe('nothing');
    // The endings of living people's given names say nothing alone.
    expect(verdict(['Martine'], ['Martina'])).not.toBe('SAME');
  });
});

describe('names in other systems of letters', () => {
  it.each([
    ['Teng Siao-p’ing', 'Deng Xiaoping', 'SAME'],
    ['Tseng Kuo-fan', 'Zeng Guofan', 'SAME'],
    ['Park Geun-hye', 'Pak Keun-hye', 'SAME'],
    ['Ōe Kenzaburō', 'Kenzaburo Oe', 'SAME'],
    ['Zoran Đurić', 'Zoran Djuric', 'SAME'],
    ['Ngô Đình Nhu', 'Ngo Dinh Nhu', 'SAME'],
    ['Li Keqiang', 'Li Qiang', 'nothing'],
  ])('%s, %s: %s', (left, right, expected) => {
    expect(verdict([left], [right])).toBe(expected);
  });
});

describe('what articles say beside the name', () => {
  it('takes the other name that an article gives', () => {
    expect(verdict(['Ilich Ramírez Sánchez', 'alias Carlos'], ['Carlos', 'the militant'])).toBe('SAME');
  });

  it('holds a relative apart from whom he is a relative of', () => {
    expect(verdict(['Pedro Ruano', 'fils du président'], ['Pedro Ruano', 'the president'])).not.toBe('SAME');
  });

  it('lets a former player hold an office, where few bear the name', () => {
    expect(verdict(['Ivo Tavakis', 'ancien footballeur'], ['Ivo Tavakis', 'the finance minister'])).toBe(
      'SAME',
    );
    expect(verdict(['Ivo Tavakis', 'footballeur'], ['Ivo Tavakis', 'the finance minister'])).not.toBe('SAME');
  });

  it('asks for more than a family name where the activities differ', () => {
    expect(verdict(['Tavakis', 'the finance minister'], ['Ivo Tavakis', 'bijoutier'])).not.toBe('SAME');
    expect(verdict(['Tavakis', 'the finance minister'], ['Ivo Tavakis', 'ministre'])).toBe('SAME');
  });
});
