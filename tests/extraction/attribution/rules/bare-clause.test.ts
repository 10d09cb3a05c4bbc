import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  ['en', 'She said the vote was lost.', { sources: ['She'], content: ['the vote was lost'] }],
  ['en', 'He told reporters he would resign.', { sources: ['He'], content: ['he would resign'] }],
  [
    'en',
    'The owner disputed that, saying 48 workers had been on site.',
    { sources: ['The owner'], content: ['48 workers had been on site'] },
  ],
  ['en', 'Polls show voters trust Smith.', { sources: ['Polls'] }],
] as const)('%s: fires on %s', (language, text, expected) => {
  const [frame] = framesBy('bare-clause', text, language);
  expect(frame).toMatchObject(expected);
});

test.each([['en', 'She said nothing of it.']] as const)('%s: does not fire on %s', (language, text) => {
  expect(framesBy('bare-clause', text, language)).toEqual([]);
});
