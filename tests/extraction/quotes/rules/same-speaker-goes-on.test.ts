import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('same-speaker-goes-on', () => {
  it('fires', () => {
    expect(
      saidIn('« Nous restons ici », {c1:dit} {s1:la maire}. « Et nous gagnerons. »', { form: 'after' }),
    ).toEqual([
      'la maire: Nous restons ici (cue-after)',
      'la maire: Et nous gagnerons. (same-speaker-goes-on)',
    ]);
  });
  it('gives the word to the last one who spoke', () => {
    expect(
      saidIn(
        '« Nous restons ici », {c1:dit} {s1:la maire}. {s2:Sa sœur} {c2:hésite} encore. « Qui sait, après tout ? »',
        { form: 'after' },
      ),
    ).toEqual([
      'la maire: Nous restons ici (cue-after)',
      'Sa sœur: Qui sait, après tout ? (same-speaker-goes-on)',
    ]);
  });
});
