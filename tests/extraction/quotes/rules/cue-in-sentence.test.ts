import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('cue-in-sentence', () => {
  it('fires', () => {
    expect(
      saidIn(
        'Dans son rapport, {s1:la Cour} {c1:dénonce} un budget que rien ne justifie, « ni de près ni de loin ».',
        { form: 'object' },
      ),
    ).toEqual(['la Cour: ni de près ni de loin (cue-in-sentence)']);
  });
  it('does not fire', () => {
    expect(saidIn('{s1:La Cour} {c1:a parlé}. Un budget « sans aucun sens » suivra.')).toEqual([]);
  });
});
