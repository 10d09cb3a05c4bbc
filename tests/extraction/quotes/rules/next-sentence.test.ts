import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('next-sentence', () => {
  it('fires', () => {
    expect(saidIn('« Nous restons ici. » Lundi, {s1:la maire} {c1:a assuré} que tout allait bien.')).toEqual([
      'la maire: Nous restons ici. (next-sentence)',
    ]);
  });
  it('does not fire', () => {
    expect(
      saidIn('« Nous restons ici », {c1:dit} {s1:la maire}. {s2:Le préfet} {c2:a parlé} ensuite.', {
        form: 'after',
      }),
    ).toEqual(['la maire: Nous restons ici (cue-after)']);
  });
});
