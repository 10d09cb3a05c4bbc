import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('label', () => {
  it('fires', () => {
    expect(
      saidIn(
        'Le Courrier : Pourquoi rester ?\n\n{n:Ana Duarte} : Parce que rien n’est fini.\n\nLe Courrier : Et demain ?\n\n{n:Ana Duarte} : Nous verrons bien.',
      ),
    ).toEqual(['Ana Duarte: Parce que rien n’est fini. (label)', 'Ana Duarte: Nous verrons bien. (label)']);
  });
  it('gives letters to the main person', () => {
    expect(
      saidIn(
        '{n:Ana Duarte} nous reçoit.\n\nQ : Pourquoi rester ?\n\nR : Parce que rien n’est fini.\n\nQ : Et demain ?\n\nR : Nous verrons bien.',
      ),
    ).toEqual(['Ana Duarte: Parce que rien n’est fini. (label)', 'Ana Duarte: Nous verrons bien. (label)']);
  });
  it('does not fire', () => {
    expect(saidIn('Photo : Luc Ravel\n\nDurée : deux heures\n\nLieu : Paris')).toEqual([]);
  });
});
