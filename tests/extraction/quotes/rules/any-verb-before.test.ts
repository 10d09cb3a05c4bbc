import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('any-verb-before', () => {
  it('fires', () => {
    expect(saidIn('{n:Ruiz} grinned, “We are staying.”', { language: 'en' })).toEqual([
      'Ruiz: We are staying. (any-verb-before)',
    ]);
  });
  it('does not fire without a verb', () => {
    expect(
      saidIn('In the hall of the school, “We are staying” hung in large letters.', { language: 'en' }),
    ).toEqual([]);
  });
});
