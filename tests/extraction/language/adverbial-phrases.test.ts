import { expect, test } from 'vitest';
import { analyse } from '../../../src/extraction/language/analyse.ts';

const tagsOf = (text: string) => analyse(text, 'fr').tokens.map(({ lower, tag }) => `${lower}/${tag}`);

test.each([
  ["Elle a d'ailleurs assuré tenir.", 'assuré/participle'],
  ['Le club a peu après confirmé son départ.', 'confirmé/participle'],
  ['Le club avait dans un premier temps nié.', 'temps/adverb'],
  ['Elle a une nouvelle fois assuré que tout va bien.', 'assuré/participle'],
  ['Elle a pour sa part affirmé que tout va bien.', 'part/adverb'],
])('%s', (text, expected) => {
  expect(tagsOf(text)).toContain(expected);
});

test.each([
  ['Peu après la fusion, elle part.', 'après/preposition'],
  ['Elle a pris sa part du gâteau.', 'part/noun'],
])('words of a phrase on their own keep their class: %s', (text, expected) => {
  expect(tagsOf(text)).toContain(expected);
});
