import { describe, it } from 'vitest';
import { cutForeignScript } from '../../../../src/article/noise/rules/cut-foreign-script.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-foreign-script', () => {
  it('a line in another script goes', () => {
    expectCut(cutForeignScript, [PROSE[0], '- Русская версия этой статьи', PROSE[1]]);
  });
  it('foreign words in a sentence stay', () => {
    expectCut(cutForeignScript, ['Le mot « правда » veut dire vérité, rappelle la traductrice du tribunal.']);
  });
});
