import { expect, it } from 'vitest';
import { utterancesIn } from '../utterance-in.ts';

it.each([
  [
    'fires after the marks',
    '« Le grand soir est là », titrait le journal de la ville.',
    'headline-cited: false',
  ],
  [
    'fires before the marks',
    'La presse de la ville titrait « le grand soir est là ».',
    'headline-cited: false',
  ],
  ['does not fire on other verbs', '« Le grand soir est là », rêvait la maire.', 'sentence: true'],
] as const)('headline-cited %s', (_name, text, expected) => {
  expect(utterancesIn(text)[0]).toBe(expected);
});
