import { describe, expect, it } from 'vitest';
import { cutAddresses } from '../../../../src/article/noise/rules/cut-addresses.ts';
import { expectCut, PROSE, remaining } from './harness.ts';

describe('cut-addresses', () => {
  it('addresses and pointers go', () => {
    expectCut(cutAddresses, [
      '- https://example.org/a/b?c=d',
      "- ► Le voyage a été payé par l'organisateur.",
      '- *Le prénom a été changé',
    ]);
  });
  it('quoted words behind an arrow stay', () => {
    expectCut(cutAddresses, ['→ « Nous ne céderons pas », a répondu la maire de la ville.']);
  });

  it('names of files go', () => {
    expectCut(cutAddresses, [PROSE[0], '- imgp1207_2.jpg', '- /2021/05/04/phpABCdef.png)', PROSE[1]]);
  });

  it('the name of a file run into a paragraph goes, the paragraph stays', () => {
    expect(remaining(cutAddresses, [`barrage_2-a67.jpg${PROSE[0]}`, PROSE[1]])).toEqual([...PROSE]);
  });
});
