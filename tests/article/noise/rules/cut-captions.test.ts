import { describe, it } from 'vitest';
import { cutCaptions } from '../../../../src/article/noise/rules/cut-captions.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-captions', () => {
  it('captions with a credit go', () => {
    expectCut(cutCaptions, [
      PROSE[0],
      '- Le port de Brest, le 4 mai. (Photo Anne Martin)',
      '- Crédit photo : Mairie de Brévaux',
      '- Volunteers stack sandbags along the dam in 2021. (Submitted by the town of Dayton)',
      '- This drawing shows how the wing may have folded. ILLUSTRATION COURTESY OF JO HALE',
      '- The old mill at dusk. Photo courtesy of the Dayton Museum',
      '- © AFP',
      '- Le gymnase de Brévaux / (C) Anne Martin',
      PROSE[1],
    ]);
  });
  it('a photograph in the story stays', () => {
    expectCut(cutCaptions, [
      "Il a montré une photo : elle datait de 2015, et personne n'y croyait.",
      'They did it out of courtesy of the old kind, and the mayor thanked them for it.',
      'According to a Reuters/Ipsos poll, the two candidates are level.',
    ]);
  });
});
