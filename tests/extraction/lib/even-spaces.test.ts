import { expect, it } from 'vitest';
import { evenSpaces } from '../../../src/extraction/lib/even-spaces.ts';

it.each([
  ['Le pont est fermé.', 'Le pont est fermé.'],
  ['Le  pont\nest\u00a0fermé.', 'Le pont est fermé.'],
  ['Le pont \u202fest \t fermé', 'Le pont est fermé'],
  [' pont ', ' pont '],
])('%j becomes %j', (text, even) => {
  expect(evenSpaces(text)).toBe(even);
});
