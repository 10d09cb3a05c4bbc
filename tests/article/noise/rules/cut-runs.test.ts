import { describe, it } from 'vitest';
import { cutRuns } from '../../../../src/article/noise/rules/cut-runs.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-runs', () => {
  it('links after the text go', () => {
    expectCut(cutRuns, [
      PROSE[0],
      '- Ambassade de Norvège',
      '- Office du tourisme',
      '- Institut norvégien',
      '- Partenaires de la ville',
    ]);
  });
  it('a subheading stays', () => {
    expectCut(cutRuns, [PROSE[0], 'Une enquête ouverte', PROSE[1]]);
  });
  it('items behind bullets stay', () => {
    expectCut(cutRuns, [
      PROSE[0],
      '• la route',
      '• le pont',
      '• le gymnase',
      '• la mairie',
      '• le quai',
      PROSE[1],
    ]);
  });
});
