import { expect, it } from 'vitest';
import { utterancesIn } from '../utterance-in.ts';

it.each([
  ['fires', 'It was “not on my watch,” the coach said.', 'en', 'comma-inside: true'],
  ['does not fire', 'They call it the “not on my watch” doctrine.', 'en', 'fragment: false'],
] as const)('comma-inside %s', (_name, text, language, expected) => {
  expect(utterancesIn(text, language)[0]).toBe(expected);
});
