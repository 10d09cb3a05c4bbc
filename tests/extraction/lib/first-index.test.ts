import { describe, expect, it } from 'vitest';
import { firstIndex } from '../../../src/extraction/lib/first-index.ts';

const STARTS = [0, 4, 4, 9];

describe('firstIndex', () => {
  it.each([
    [-1, 0],
    [0, 0],
    [1, 1],
    [4, 1],
    [5, 3],
    [9, 3],
    [10, 4],
  ])('finds the first start at or after %i', (offset, expected) => {
    expect(firstIndex(STARTS.length, (index) => STARTS[index]! >= offset)).toBe(expected);
  });

  it('is 0 of nothing, without asking', () => {
    expect(
      firstIndex(0, () => {
        throw new Error('asked');
      }),
    ).toBe(0);
  });

  it('asks only as often as the number of things has bits', () => {
    let asked = 0;
    const index = firstIndex(1_000_000, (at) => {
      asked++;
      return at >= 777_777;
    });
    expect(index).toBe(777_777);
    expect(asked).toBeLessThanOrEqual(20);
  });
});
