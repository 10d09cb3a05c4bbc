import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  [
    'fr',
    'Il a été rapporté que des ponts ont sauté.',
    { sources: ['Il a été rapporté'], content: ['des ponts ont sauté'] },
  ],
  ['en', 'It was announced by the firm that the plant closes.', { sources: ['the firm'] }],
] as const)('%s: fires on %s', (language, text, expected) => {
  const [frame] = framesBy('impersonal', text, language);
  expect(frame).toMatchObject(expected);
});

test.each([['fr', 'Il a été entendu par le juge.']] as const)('%s: does not fire on %s', (language, text) => {
  expect(framesBy('impersonal', text, language)).toEqual([]);
});
