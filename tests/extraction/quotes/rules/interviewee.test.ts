import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('interviewee', () => {
  it('fires', () => {
    expect(
      saidIn('{n:Ana Duarte} répond à nos questions.\n\n— Pourquoi rester ?\n\n— Parce que rien n’est fini.'),
    ).toEqual(['Ana Duarte: Parce que rien n’est fini. (interviewee)']);
  });
  it('leaves lists alone', () => {
    expect(saidIn('{n:Ana Duarte} demande :\n\n— du pain pour tous\n\n— du temps pour soi')).toEqual([]);
  });
});
