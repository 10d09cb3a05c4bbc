import { expect, test } from 'vitest';
import { speakersOf } from '../quotes/speakers-of.ts';

test.each([
  ['“He talks too much,” the 79-year-old said.', 'Rosalind Hale'],
  ['The 79-year-old smiled at that. “He talks too much,” she said.', 'Rosalind Hale'],
  ['The 79-year-old wipes a spot. “He talks too much,” she said.', 'Rosalind Hale'],
])('the one told to be of that age: %s', (told, speaker) => {
  const text = `Rosalind Hale, 79, owns the diner. Her son Luis Quist, 44, cooks.\n\n“It is ten,” he tells me.\n\n${told}`;
  expect(speakersOf(text, 'en')).toEqual(['Luis Quist', speaker]);
});
