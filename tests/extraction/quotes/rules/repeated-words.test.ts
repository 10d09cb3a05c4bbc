import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('repeated-words', () => {
  it('fires', () => {
    const text =
      '« Tous les trains sont déjà partis ».\n\n{s1:Le préfet} {c1:a indiqué} que {p1:tous les trains sont déjà partis hier}.';
    expect(saidIn(text)).toEqual(['Le préfet: Tous les trains sont déjà partis (repeated-words)']);
  });
  it('leaves out what stands in the article’s own voice', () => {
    expect(
      saidIn('« Tous les trains sont déjà partis ».\n\nHier, tous les trains sont déjà partis à midi.'),
    ).toEqual([]);
  });
  it('leaves out what stands in marks elsewhere', () => {
    const text =
      '« Tous les trains sont déjà partis. »\n\n« Tous les trains sont déjà partis », {c1:dit} {s1:le préfet}.';
    expect(saidIn(text, { form: 'after' })).toEqual([
      'le préfet: Tous les trains sont déjà partis (cue-after)',
    ]);
  });
});
