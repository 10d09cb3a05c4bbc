import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('cue-before', () => {
  it('fires', () => {
    expect(saidIn('{s1:Elle} {c1:a promis} de « tout revoir ».')).toEqual(['Elle: tout revoir (cue-before)']);
  });
  it('fires over an article', () => {
    expect(
      saidIn('{s1:She} {c1:called} it a “very sad day” for all.', { language: 'en', form: 'object' }),
    ).toEqual(['She: very sad day (cue-before)']);
  });
  it('does not fire', () => {
    expect(
      saidIn("{s1:Elle} l'{c1:a dit} hier, dans la cour : il faut « tout revoir » au nom de tous."),
    ).toEqual(['Elle: tout revoir (cue-in-sentence)']);
  });
});
