import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  [
    'The court was told the lock had been forced.',
    { sources: ['The court'], content: ['the lock had been forced'] },
  ],
  ['Jurors were told that she hid the keys.', { sources: ['Jurors'], content: ['she hid the keys'] }],
  ['A panel of MPs was told on Monday how he ran the fund.', { content: ['he ran the fund'] }],
  [
    'Walkers were told by the warden that the path was shut.',
    { sources: ['the warden'], via: [], content: ['the path was shut'] },
  ],
  [
    'The inquest was told by Dr Holt that the gas had leaked.',
    { sources: ['Dr Holt'], via: ['The inquest'] },
  ],
])('fires on %s', (text, expected) => {
  expect(framesBy('was-told', text, 'en')[0]).toMatchObject(expected);
});

test.each([
  'Walkers were told the path was shut.',
  'The court was told to rise.',
  'The court was told of his debts.',
  'The court told him that he was free.',
])('does not fire on %s', (text) => {
  expect(framesBy('was-told', text, 'en')).toEqual([]);
});
