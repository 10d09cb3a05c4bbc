import { expect, it } from 'vitest';
import { utterancesIn } from '../utterance-in.ts';

it.each([
  ['fires', 'Il y croit. « Nous n’avons rien signé. »', 'fr', 'sentence: true'],
  ['fires without a stop but with a verb', '« Nous n’avons rien signé », dit-elle.', 'fr', 'sentence: true'],
  ['does not fire on a title', '« Nuit blanche » attire les foules.', 'fr', 'fragment: false'],
] as const)('sentence %s', (_name, text, language, expected) => {
  expect(utterancesIn(text, language)[0]).toBe(expected);
});
