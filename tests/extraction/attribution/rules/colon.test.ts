import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  ['fr', 'Le maire a déclaré à la presse : « Nous partons demain. »', { sources: ['Le maire'] }],
  ['en', 'She said, "We leave tomorrow."', { sources: ['She'] }],
] as const)('%s: fires on %s', (language, text, expected) => {
  const [frame] = framesBy('colon', text, language);
  expect(frame).toMatchObject(expected);
});

test.each([['fr', 'Le maire part : la ville dort.']] as const)(
  '%s: does not fire on %s',
  (language, text) => {
    expect(framesBy('colon', text, language)).toEqual([]);
  },
);
