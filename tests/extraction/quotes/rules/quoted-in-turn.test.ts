import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

const turns = (last: string) =>
  `Le Courrier : Pourquoi rester ?\n\n{n:Ana Duarte} : Rien n’est fini.\n\nLe Courrier : Et demain ?\n\n{n:Ana Duarte} : ${last}`;

describe('quoted-in-turn', () => {
  it('fires', () => {
    expect(saidIn(turns('Je pense souvent « Nous restons ici. » Voilà.'))).toContain(
      'Ana Duarte: Nous restons ici. (quoted-in-turn)',
    );
  });
  it('does not fire on a fragment', () => {
    expect(saidIn(turns('Le « grand soir » est loin.'))).toHaveLength(2);
  });
});
