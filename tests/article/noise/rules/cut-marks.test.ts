import { describe, it } from 'vitest';
import { cutMarks } from '../../../../src/article/noise/rules/cut-marks.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-marks', () => {
  it('lines without letters go', () => {
    expectCut(cutMarks, ['- 4:22', '- ›', '- * * *', PROSE[0]]);
  });
  it('figures with words stay', () => {
    expectCut(cutMarks, ['2 209 habitants']);
  });
});
