import { describe, expect, it } from 'vitest';
import { FormTest, formTest, listTest, writtenTest } from '../../../src/extraction/language/form-test.ts';
import { wordOf } from '../../../src/extraction/language/word.ts';

describe('FormTest', () => {
  it('asks once for each form, and each time for one without a number', () => {
    const asked: string[] = [];
    const test = new FormTest(({ text }) => asked.push(text) > 0 && text.startsWith('p'));
    for (const form of ['pont', 'rive', 'pont', 'rive']) test.of(wordOf(form, 'fr'));
    expect(asked).toEqual(['pont', 'rive']);
    expect(test.of(wordOf('pont', 'fr'))).toBe(true);
    expect(test.of(wordOf('rive', 'fr'))).toBe(false);
    const long = wordOf('p'.repeat(50), 'fr');
    expect([test.of(long), test.of(long)]).toEqual([true, true]);
    expect(asked).toHaveLength(4);
  });

  it('keeps more answers than it had room for at first', () => {
    const even = new FormTest(({ text }) => Number(text) % 2 === 0);
    const forms = Array.from({ length: 5000 }, (_, i) => wordOf(String(i), 'en'));
    for (const round of [1, 2])
      expect(forms.filter((form) => even.of(form)).length, `round ${round}`).toBe(2500);
  });

  it('tells small letters from the form as written', () => {
    const word = wordOf('Mais', 'fr');
    expect(formTest(/^mais$/).of(word)).toBe(true);
    expect(writtenTest(/^mais$/).of(word)).toBe(false);
    expect(listTest(new Set(['mais'])).of(word)).toBe(true);
  });

  it('answers no where there is no token', () => {
    expect(formTest(/./).of(undefined)).toBe(false);
  });
});
