import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BilingualText, bilingualFiles, parseBilingual, readBilingual } from '../../src/model/bilingual.ts';

describe('parseBilingual', () => {
  it('reads words of both sides, the first English word as the concept', () => {
    expect(parseBilingual('grève, débrayage | strike, walkout')).toEqual({
      concept: 'strike',
      line: 0,
      fr: ['grève', 'débrayage'],
      en: ['strike', 'walkout'],
    });
  });

  it('leaves comments out, at the start of a line and after a word', () => {
    expect(parseBilingual('# a | b')).toBeNull();
    expect(parseBilingual('chat | cat # the animal')).toEqual({
      concept: 'cat',
      line: 0,
      fr: ['chat'],
      en: ['cat'],
    });
  });

  it('names a concept apart by the mark of its first word, one of several words by hyphens', () => {
    expect(parseBilingual('rive | bank#river, riverbank')).toEqual({
      concept: 'bank#river',
      line: 0,
      fr: ['rive'],
      en: ['bank', 'riverbank'],
    });
    expect(parseBilingual("pouvoir d'achat | purchasing power")!.concept).toBe('purchasing-power');
  });
});

describe('BilingualText', () => {
  const text = new BilingualText([
    '# a comment\nbanque | bank\n\nrive, berge | bank#river, riverbank\n',
    'établissement bancaire | bank\n',
  ]);

  it('finds entries by the first two letters of any of their words, accents dropped', () => {
    const starting = (start: string, language: 'fr' | 'en') =>
      text.startingWith(start, language).map(({ concept }) => concept);
    expect(starting('be', 'fr')).toEqual(['bank#river']);
    expect(starting('et', 'fr')).toEqual(['bank']);
    expect(starting('ri', 'en')).toEqual(['bank#river']);
    expect(starting('ba', 'en')).toEqual(['bank', 'bank#river', 'bank']);
    expect(starting('zz', 'fr')).toEqual([]);
  });

  it('adds up the lines of one head word', () => {
    expect(text.wordsOf('bank')).toEqual({ fr: ['banque', 'établissement bancaire'], en: ['bank', 'bank'] });
    expect(text.wordsOf('bank#river')!.en).toEqual(['bank', 'riverbank']);
    expect(text.wordsOf('money')).toBeNull();
  });
});

describe('the files of the lexicon', () => {
  const files = bilingualFiles().map((name) => ({
    name,
    lines: readFileSync(new URL(`../../src/model/data/bilingual/${name}`, import.meta.url), 'utf8')
      .split('\n')
      .map((line, index) => ({ line, at: `${name}:${index + 1}` }))
      .filter(({ line }) => line !== '' && !line.startsWith('#')),
  }));
  const all = files.flatMap(({ lines }) => lines);

  it('begin with the core', () => {
    expect(files[0]!.name).toBe('core.txt');
  });

  it('have two sides in each line, no empty word, no word twice on a side', () => {
    const wrong = all.filter(({ line }) => {
      const cells = line.replace(/ #.*/, '').split('|');
      return (
        cells.length !== 2 ||
        cells.some((cell) => {
          const words = cell.split(',').map((word) => word.trim());
          return words.includes('') || new Set(words).size !== words.length;
        })
      );
    });
    expect(wrong).toEqual([]);
  });

  it('have no line twice', () => {
    const seen = new Map<string, string>();
    const twice = all.filter(({ line, at }) => {
      const before = seen.get(line);
      seen.set(line, at);
      return before !== undefined;
    });
    expect(twice).toEqual([]);
  });

  it('hold words of letters in small letters, marks on first words only', () => {
    const wrong = all.filter(({ line }) => {
      const [french, english] = line.replace(/ #.*/, '').split('|');
      const [head, ...others] = english!.split(',');
      return ![head!.replace(/#[a-z]+$/, ''), ...others, ...french!.split(',')].every((word) =>
        /^[\p{Ll}\d]+(?:[ '-][\p{Ll}\d]+)*$/u.test(word.trim()),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('give every entry a concept', () => {
    expect(readBilingual().all().length).toBe(all.length);
  });
});
