import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('previous-sentence-subject', () => {
  it('fires', () => {
    expect(saidIn('{n:Ana Duarte} hausse les épaules. « On verra bien demain. »')).toEqual([
      'Ana Duarte: On verra bien demain. (previous-sentence-subject)',
    ]);
  });
  it('leaves another paragraph to a weaker rule', () => {
    expect(saidIn('{n:Ana Duarte} hausse les épaules.\n\n« On verra bien demain. »')).toEqual([
      'Ana Duarte: On verra bien demain. (previous-paragraph-subject)',
    ]);
  });
});
