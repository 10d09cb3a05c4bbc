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
  it('two headlines at the end go', () => {
    expectCut(cutRuns, [
      PROSE[0],
      PROSE[1],
      '- The secret life of a night bus driver',
      '- Fire crews battle a blaze in an old warehouse',
    ]);
  });
  it('a long line at the end stays, and so do two with words in marks', () => {
    expectCut(cutRuns, [PROSE[0], 'Fire crews battle a blaze in an old warehouse']);
    expectCut(cutRuns, [PROSE[0], '"We will rebuild it", the mayor said', '"It was our home", Ann Lee said']);
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
