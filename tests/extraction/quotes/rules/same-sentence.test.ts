import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('same-sentence', () => {
  it('fires', () => {
    expect(
      saidIn('{s1:Elle} {c1:dénonce} {p1:une loi « trop dure »} et surtout « trop tardive ».', {
        form: 'object',
      }),
    ).toEqual(['Elle: trop dure (within-content)', 'Elle: trop tardive (cue-in-sentence)']);
  });
  it('does not fire', () => {
    expect(saidIn('La loi est « trop dure ». Elle est « trop tardive ».')).toEqual([]);
  });
});
