import { expect, it } from 'vitest';
import { utterancesIn } from '../utterance-in.ts';

it.each([
  ['fires', 'Le trafic sera « quasi-normal » lundi.', 'fr', 'one-word: false'],
  ['fires on an elided word', 'Elle est « l’arbitre » du match.', 'fr', 'one-word: false'],
  ['does not fire on two', 'Elle se dit « très inquiète ».', 'fr', 'fragment: false'],
] as const)('one-word %s', (_name, text, language, expected) => {
  expect(utterancesIn(text, language)[0]).toBe(expected);
});
