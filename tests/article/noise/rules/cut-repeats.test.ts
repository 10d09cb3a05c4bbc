import { describe, it } from 'vitest';
import { cutRepeats } from '../../../../src/article/noise/rules/cut-repeats.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-repeats', () => {
  it('the second headline goes', () => {
    expectCut(cutRepeats, ['Le barrage a cédé', '- Le barrage a cédé', PROSE[0]]);
  });
  it('a caption that stands twice goes altogether', () => {
    expectCut(cutRepeats, [
      PROSE[0],
      '- Les habitants de Brévaux attendent les secours devant la mairie',
      '- Les habitants de Brévaux attendent les secours devant la mairie',
      PROSE[1],
    ]);
  });
  it('short sentences may return', () => {
    expectCut(cutRepeats, ['Il n’a rien dit.', PROSE[0], 'Il n’a rien dit.']);
  });
});
