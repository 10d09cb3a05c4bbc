import { expect, it } from 'vitest';
import { utterancesIn } from '../utterance-in.ts';

it.each([
  ['fires', 'Le maire répond : « pas question ».', 'fr', 'colon-before: true'],
  ['does not fire', 'Le maire refuse le « tout ou rien ».', 'fr', 'fragment: false'],
] as const)('colon-before %s', (_name, text, language, expected) => {
  expect(utterancesIn(text, language)[0]).toBe(expected);
});
