import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('words-of', () => {
  it('fires', () => {
    expect(saidIn('Dans les mots de {n:Ana Duarte}, c’était « un garçon sans histoire ».')).toEqual([
      'Ana Duarte: un garçon sans histoire (words-of)',
    ]);
  });
  it('fires in English', () => {
    const text = 'It was, in the words of {n:Ana Duarte}, “like nothing else”.';
    expect(saidIn(text, { language: 'en' })).toEqual(['Ana Duarte: like nothing else (words-of)']);
  });
  it('does not fire from another sentence', () => {
    expect(saidIn('Les mots de {n:Ana Duarte} pèsent. C’était « un garçon sans histoire ».')).toEqual([]);
  });
});
