import { expect, it } from 'vitest';
import { analyse } from '../../../src/extraction/language/analyse.ts';

const wordsOf = (text: string) => analyse(text, 'fr').tokens.map((token) => [token.text, token.lower]);

it.each([
  ['soupire t-elle', ['soupire', 't-elle'], '-t-elle'],
  ["a-t'il dit", ['a', "-t'il", 'dit'], '-t-il'],
  ['conclut t’on', ['conclut', 't’on'], '-t-on'],
  ['a-t-il dit', ['a', '-t-il', 'dit'], '-t-il'],
])('reads the pronoun of "%s" behind its verb', (text, words, pronoun) => {
  const read = wordsOf(text);
  expect(read.map(([word]) => word)).toEqual(words);
  expect(read[1]![1]).toBe(pronoun);
});

it('leaves other words with an elided "t" alone', () => {
  expect(wordsOf("je t'ilote").map(([word]) => word)).toEqual(['je', "t'", 'ilote']);
});
