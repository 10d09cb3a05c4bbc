import { expect, it } from 'vitest';
import { utterancesIn } from '../utterance-in.ts';

it.each([
  ['fires', 'Il promet « de ne laisser personne seul devant ce qui vient ».', 'fr', 'long-stretch: true'],
  ['does not fire on a few words', 'Il promet « un grand soir ».', 'fr', 'fragment: false'],
] as const)('long-stretch %s', (_name, text, language, expected) => {
  expect(utterancesIn(text, language)[0]).toBe(expected);
});
