import { expect, it } from 'vitest';
import { utterancesIn } from '../utterance-in.ts';

it.each([
  ['fires', 'Frank “Two Hats” Moretti was arrested.', 'en', 'between-names: false'],
  [
    'does not fire on what is said',
    'It was Carl Moretti. “He lied,” Rossi said.',
    'en',
    'comma-inside: true',
  ],
  ['does not fire beside verbs', 'Moretti “never wore hats”, Rossi said.', 'en', 'fragment: false'],
] as const)('between-names %s', (_name, text, language, expected) => {
  expect(utterancesIn(text, language)[0]).toBe(expected);
});
