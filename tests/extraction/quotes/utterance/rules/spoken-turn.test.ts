import { expect, it } from 'vitest';
import { utterancesIn } from '../utterance-in.ts';

it.each([
  ['fires on a dash', '— Pourquoi rester ?\n\n— Rien n’est fini.', 'spoken-turn: true'],
  ['does not fire on marks', '« Rien n’est fini. »', 'sentence: true'],
] as const)('spoken-turn %s', (_name, text, expected) => {
  expect(utterancesIn(text)[0]).toBe(expected);
});
