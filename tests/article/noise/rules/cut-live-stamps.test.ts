import { describe, expect, it } from 'vitest';
import { cutLiveStamps } from '../../../../src/article/noise/rules/cut-live-stamps.ts';
import { PROSE, remaining } from './harness.ts';

describe('cut-live-stamps', () => {
  it('takes the times off the entries of a live page', () => {
    expect(
      remaining(cutLiveStamps, [
        '09:15 Dam gives way: Two villages have been cleared, the mayor said.',
        PROSE[0],
        '08h48 - La préfète se rend sur place : elle a dit craindre de nouvelles pluies.',
      ]),
    ).toEqual([
      'Dam gives way: Two villages have been cleared, the mayor said.',
      PROSE[0],
      'La préfète se rend sur place : elle a dit craindre de nouvelles pluies.',
    ]);
  });

  it('keeps the hour of a story', () => {
    const lines = ['14 h 30, la place est noire de monde.', '15 h 10, la pluie tombe sur Brévaux.', PROSE[0]];
    expect(remaining(cutLiveStamps, lines)).toEqual(lines);
    const single = ['09:15 Brévaux se réveille sous la neige.', PROSE[0]];
    expect(remaining(cutLiveStamps, single)).toEqual(single);
  });
});
