import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('cue-inside', () => {
  it('fires', () => {
    expect(saidIn('« Nous restons, {c1:répond}-{s1:elle}. Et nous gagnerons. »', { form: 'after' })).toEqual([
      'elle: Nous restons, répond-elle. Et nous gagnerons. (cue-inside)',
    ]);
  });
  it('does not fire', () => {
    expect(saidIn("« {s1:Il} m'{c1:a dit} qu'il restait là. »")).toEqual([
      "?: Il m'a dit qu'il restait là. (unattributed)",
    ]);
  });
});
