import { describe, expect, it } from 'vitest';
import { interned } from '../../../src/extraction/lib/interned.ts';

describe('interned', () => {
  it.each([
    'pont',
    'œuvre',
    'Pont-à-Mousson',
    '2024',
    '007',
    '-1',
    '',
    ' ',
    '__proto__',
    'constructor',
    '😀',
  ])('gives back the same characters: %j', (text) => {
    expect(interned(`x${text}`.slice(1))).toBe(text);
  });
});
