import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordTable } from '../../src/model/word-table.ts';

const table = (limit = 1000) => new WordTable((word) => ({ word }), limit);
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-.](?!d['’])[\p{L}\p{M}\p{N}]+)*\.?/gu;

describe('words of a text', () => {
  it.each([
    ['Le porte-parole de l’armée nie.', ['Le', 'porte-parole', 'de', 'l', 'armée', 'nie.']],
    ["main-d’œuvre et main-d'or", ['main', 'd', 'œuvre', 'et', 'main', 'd', 'or']],
    ['the U.S. said 3.5 -- no. ', ['the', 'U.S.', 'said', '3.5', 'no.']],
    ['-a.-b..c', ['a.', 'b.', 'c']],
    ['x-d', ['x-d']],
    ['𝒜bc dé𠮷f', ['𝒜bc', 'dé𠮷f']],
    ['', []],
  ])('%s', (text, words) => {
    expect(
      table()
        .read(text)
        .map(({ word }) => word),
    ).toEqual(words);
  });

  it('are those of the expression that says what a word is, in any text', () => {
    const read = table(5);
    const pieces = fc.constantFrom(
      'a',
      'É',
      'd',
      "'",
      '’',
      '-',
      '.',
      ' ',
      '\n',
      '7',
      'œ',
      'e\u0301',
      '中',
      '𝒜',
      '\ud800',
      '«',
      '_',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        expect(read.read(text).map(({ word }) => word)).toEqual(text.match(WORD) ?? []);
      }),
      { numRuns: 2000 },
    );
  });
});

it('a word is found once, until the table is full', () => {
  let made = 0;
  const read = new WordTable((word) => ({ word, number: ++made }), 3);
  const [first, , again] = read.read('un deux un');
  expect(again).toBe(first);
  expect(read.get('deux').number).toBe(2);
  read.read('trois quatre cinq');
  expect(made).toBe(5);
  expect(read.get('un').number).toBe(6);
});

it('words made to fall on one place cost no more than others', () => {
  // "Aa" and "BB" are alike to many a hash: 2^14 words of one.
  const words = Array.from({ length: 16_384 }, (_, n) =>
    Array.from({ length: 14 }, (_, bit) => ((n >> bit) & 1 ? 'Aa' : 'BB')).join(''),
  );
  const many = new WordTable((word) => ({ word }), 50_000);
  const text = words.join(' ');
  const start = process.cpuUsage();
  for (let turn = 0; turn < 3; turn++) expect(many.read(text).map(({ word }) => word)).toEqual(words);
  const { user, system } = process.cpuUsage(start);
  // Compared each with all others they take 134 million comparisons a turn.
  expect((user + system) / 1000).toBeLessThan(1000);
});
