import { expect, it } from 'vitest';
import { utterancesIn } from '../utterance-in.ts';

it.each([
  [
    'fires',
    'Les ateliers (« Qui sommes-nous ? », « Où aller ? ») affichent complet.',
    'listed-in-brackets: false',
  ],
  ['does not fire on speech', 'Elle sourit (« Où aller ce soir ? », demande-t-elle).', 'sentence: true'],
] as const)('listed-in-brackets %s', (_name, text, expected) => {
  expect(utterancesIn(text)[0]).toBe(expected);
});
