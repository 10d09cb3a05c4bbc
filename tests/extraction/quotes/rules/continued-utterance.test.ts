import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('continued-utterance', () => {
  it('fires', () => {
    expect(
      saidIn('« Nous restons.\n\n« Et nous gagnerons », {c1:dit} {s1:la maire}.', { form: 'after' }),
    ).toEqual(['la maire: Nous restons. (continued-utterance)', 'la maire: Et nous gagnerons (cue-after)']);
  });
  it('fires forwards', () => {
    expect(
      saidIn('{s1:La maire} {c1:dit} : « Nous restons.\n\n« Et nous gagnerons. »', { form: 'colon' }),
    ).toEqual(['La maire: Nous restons. (cue-before)', 'La maire: Et nous gagnerons. (continued-utterance)']);
  });
  it('does not fire', () => {
    expect(
      saidIn('« Nous restons ici », {c1:dit} {s1:la maire}.\n\n« Pas moi du tout », {c2:dit} {s2:sa sœur}.', {
        form: 'after',
      }),
    ).toEqual(['la maire: Nous restons ici (cue-after)', 'sa sœur: Pas moi du tout (cue-after)']);
  });
});
