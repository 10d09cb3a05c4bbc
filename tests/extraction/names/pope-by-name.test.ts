import { expect, it } from 'vitest';
import { sourceOf } from './names-of.ts';

it.each([
  [
    'a regnal name alone',
    'Le pape a promis une réforme. « Le temps presse », a déclaré François. Le pape a salué la foule.',
    'Le pape a salué',
    'person: François',
  ],
  [
    'before another pope of whom the article tells',
    'Le pape a promis une réforme. « Le temps presse », a déclaré François. Luc Marot rappelle ce que demandait le pape Benoît XVI.',
    'Le pape a promis',
    'person: François',
  ],
  [
    'not somebody with an office of his own',
    'Le pape a promis une réforme. Le roi Charles III est venu. Luc Marot rappelle ce que demandait le pape Benoît XVI.',
    'Le pape a promis',
    'person: Benoît XVI',
  ],
])('French: the pope by %s', (_, text, words, source) => {
  expect(sourceOf(text, words.split(' ').slice(0, 2).join(' '), 'fr')).toBe(source);
});
