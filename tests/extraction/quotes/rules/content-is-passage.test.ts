import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('content-is-passage', () => {
  it('fires', () => {
    expect(saidIn('{s1:La maire} {c1:a déclaré} : {p1:« Nous restons ici. »}', { form: 'colon' })).toEqual([
      'La maire: Nous restons ici. (content-is-passage)',
    ]);
  });
  it('does not fire', () => {
    expect(
      saidIn('{s1:La maire} {c1:a déclaré} que {p1:le conseil, « très divisé », siégerait lundi}.'),
    ).toEqual(['La maire: très divisé (within-content)']);
  });
});
