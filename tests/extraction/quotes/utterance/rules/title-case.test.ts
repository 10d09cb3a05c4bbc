import { expect, it } from 'vitest';
import { utterancesIn } from '../utterance-in.ts';

it.each([
  ['fires', 'They hung the unsold “Garden of Small Delights” in the hall.', 'en', 'title-case: false'],
  [
    'fires with the sentence’s own stop',
    'She sang “Down by the River.” They left.',
    'en',
    'title-case: false',
  ],
  ['does not fire on a sentence', '“Garden walls keep nobody out,” she said.', 'en', 'comma-inside: true'],
] as const)('title-case %s', (_name, text, language, expected) => {
  expect(utterancesIn(text, language)[0]).toBe(expected);
});
