import { describe, expect, it } from 'vitest';
import { cutDoubledCaptions } from '../../../../src/article/noise/rules/cut-doubled-captions.ts';
import { expectCut, PROSE, remaining } from './harness.ts';

describe('cut-doubled-captions', () => {
  it('cuts a caption that follows itself in one line, and its third copy', () => {
    expectCut(cutDoubledCaptions, [
      PROSE[0],
      '- The mill at Loury burned in May, the owner said.The mill at Loury burned in May, the owner said.',
      '- The mill at Loury burned in May, the owner said.',
      PROSE[1],
    ]);
  });

  it('cuts a caption above its copy with a credit', () => {
    expectCut(cutDoubledCaptions, [
      'Le moulin de Loury a brûlé',
      '- Le moulin de Loury, le 4 mai 2021',
      '- Le moulin de Loury, le 4 mai 2021 - Anne MARTIN © 2021 La Wire',
      PROSE[0],
    ]);
  });

  it('keeps what is said twice, and a headline above its first sentence', () => {
    const lines = [
      'Le moulin de Loury a brûlé',
      'Le moulin de Loury a brûlé (Loiret) dans la nuit, a dit la maire, qui parle de dégâts considérables et de trois familles relogées.',
      'Non. Non.',
      PROSE[1],
    ];
    expect(remaining(cutDoubledCaptions, lines)).toEqual(lines);
  });

  it('cuts a caption above and below its credit', () => {
    expectCut(cutDoubledCaptions, [
      PROSE[0],
      '- Un chien cherche dans les ruines du moulin, non loin de la rivière.',
      '- Photo Agence Rive, Anne Martin',
      '- Un chien cherche dans les ruines du moulin, non loin de la rivière.',
      PROSE[1],
    ]);
  });
});
