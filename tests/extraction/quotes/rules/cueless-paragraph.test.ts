import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('cueless-paragraph', () => {
  it('fires', () => {
    expect(
      saidIn('« Nous restons ici », {c1:dit} {s1:la maire}.\n\n« Personne ne partira avant l’été. »', {
        form: 'after',
      }),
    ).toEqual([
      'la maire: Nous restons ici (cue-after)',
      'la maire: Personne ne partira avant l’été. (cueless-paragraph)',
    ]);
  });
  it('fires after a reported saying', () => {
    expect(
      saidIn('{s1:La maire} {c1:assure} que {p1:tous resteront}.\n\n« Personne ne partira avant l’été. »'),
    ).toEqual(['La maire: Personne ne partira avant l’été. (cueless-paragraph)']);
  });
  it('does not fire', () => {
    expect(
      saidIn('{s1:La maire} {c1:dit} oui.\n\nUn.\n\nDeux.\n\nTrois.\n\n« Personne ne partira avant l’été. »'),
    ).toEqual(['?: Personne ne partira avant l’été. (unattributed)']);
  });
});
