import { expect, it } from 'vitest';
import { utterancesIn } from '../utterance-in.ts';

it.each([
  ['does not fire on a new quotation', '« Nous restons tous ici. »', 'fr', 'sentence: true'],
] as const)('continued-paragraph %s', (_name, text, language, expected) => {
  expect(utterancesIn(text, language)[0]).toBe(expected);
});
