import { describe, expect, it } from 'vitest';
import { type Word, wordAt, wordOf } from '../../../src/extraction/language/word.ts';
import { WordTable } from '../../../src/extraction/language/word-table.ts';

const made = (text: string): Word => ({ ...wordOf('un', 'fr'), text });

describe('WordTable', () => {
  it('finds a word by its characters at a place of a text', () => {
    const table = new WordTable();
    table.add(made('pont'));
    expect(table.find('le pont cède', 3, 7)?.text).toBe('pont');
    expect(table.find('le pont cède', 3, 6)).toBeUndefined();
    expect(table.find('le Pont cède', 3, 7)).toBeUndefined();
  });

  it('keeps all words while it grows, and none when cleared', () => {
    const table = new WordTable();
    const forms = Array.from({ length: 20_000 }, (_, i) => `mot${i}é`);
    for (const form of forms) if (table.hasRoomFor(form)) table.add(made(form));
    expect(forms.filter((form) => table.find(form, 0, form.length)?.text === form)).toHaveLength(20_000);
    table.clear();
    expect(table.find('mot7é', 0, 5)).toBeUndefined();
  });
});

describe('wordAt', () => {
  it('gives one word for all occurrences of a form, with a number, but none to forms too long to keep', () => {
    const text = 'Le pont, le pont';
    expect(wordAt(text, 3, 7, 'fr')).toBe(wordAt(text, 12, 16, 'fr'));
    expect(wordOf('pont', 'fr').form).toBeGreaterThan(0);
    expect(wordOf('pont', 'fr').form).not.toBe(wordOf('Pont', 'fr').form);
    expect(wordOf('x'.repeat(41), 'fr')).toMatchObject({ form: 0, text: 'x'.repeat(41) });
  });
});
