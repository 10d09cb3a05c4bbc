import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('within-content', () => {
  it('fires', () => {
    expect(saidIn('{s1:La maire} {c1:assure} que {p1:le conseil, « très divisé », siégera lundi}.')).toEqual([
      'La maire: très divisé (within-content)',
    ]);
  });
  it('prefers the narrowest content', () => {
    expect(
      saidIn(
        '{s1:La maire} {c1:assure} que {p1:{s2:le préfet} {c2:juge} {p2:le conseil de lundi « très divisé »}}.',
      ),
    ).toEqual(['le préfet: très divisé (within-content)']);
  });
  it('does not fire', () => {
    expect(saidIn('{s1:La maire} {c1:est sortie}. Le conseil, « très divisé », siégera lundi.')).toEqual([]);
  });
});
