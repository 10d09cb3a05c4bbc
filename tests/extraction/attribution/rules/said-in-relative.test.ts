import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  [
    'The drawdown, which critics say has left a gap, was quick.',
    'critics',
    ['The drawdown', 'has left a gap'],
  ],
  [
    'They opened the valve, which engineers say left a gap in the pipe.',
    'engineers',
    ['the valve', 'left a gap in the pipe'],
  ],
  ['Wards closed early, a decision doctors say cost lives.', 'doctors', ['a decision', 'cost lives']],
  ['It was a plan that residents said would fail.', 'residents', ['a plan', 'would fail']],
])('what the clause hangs on is spoken of: %s', (text, source, content) => {
  expect(framesBy('said-in-relative', text, 'en')).toMatchObject([{ sources: [source], content }]);
});

test.each(['He met the doctors they say they trust.', 'He met the men who say they trust him.'])(
  'not on %s',
  (text) => {
    expect(framesBy('said-in-relative', text, 'en')).toEqual([]);
  },
);
