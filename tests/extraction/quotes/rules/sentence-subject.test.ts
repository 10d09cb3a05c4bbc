import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('sentence-subject', () => {
  it('fires', () => {
    expect(
      saidIn(
        '{n:Ana Duarte} s’oppose à un projet qui « vise à vider le quartier de tous ses derniers habitants ».',
      ),
    ).toEqual(['Ana Duarte: vise à vider le quartier de tous ses derniers habitants (sentence-subject)']);
  });
  it('does not fire on a whole sentence', () => {
    expect(saidIn('« Le quartier se vide de tous ses derniers habitants. »')).toEqual([
      '?: Le quartier se vide de tous ses derniers habitants. (unattributed)',
    ]);
  });
});
