import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  [
    'fr',
    "La ministre s'est dite préoccupée par la hausse des prix.",
    { sources: ['La ministre'], content: ['préoccupée par la hausse des prix'] },
  ],
] as const)('%s: fires on %s', (language, text, expected) => {
  const [frame] = framesBy('self-description', text, language);
  expect(frame).toMatchObject(expected);
});

test.each([['fr', "Il s'est dit que tout irait bien."]] as const)(
  '%s: does not fire on %s',
  (language, text) => {
    expect(framesBy('self-description', text, language)).toEqual([]);
  },
);
