import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  ['Statistics Norway says retail sales rose 2.1 percent in May.', 'retail sales rose 2.1 percent in May'],
  ['Johnson said leaving early was a mistake.', 'leaving early was a mistake'],
  ['The coach said playing on Sunday was risky.', 'playing on Sunday was risky'],
  ['He said people who had paid twice would get refunds.', 'people who had paid twice would get refunds'],
  [
    'Mark Boyle said many shoppers who once bought new shoes were now buying old ones.',
    'many shoppers who once bought new shoes were now buying old ones',
  ],
  ['The firm says demand for the device fell last year.', 'demand for the device fell last year'],
  ['Mr Hill said not enough was being done.', 'not enough was being done'],
  ['He said both bridges needed repair.', 'both bridges needed repair'],
])('a clause without "that": %s', (text, content) => {
  expect(framesBy('bare-clause', text, 'en')[0]).toMatchObject({ content: [content] });
});

test.each([
  ['The mayor said the bridge was safe even as engineers found new cracks.', 'the bridge was safe'],
  ['The army said the town had been retaken, as police searched houses.', 'the town had been retaken'],
  [
    'Officials said the road would reopen as soon as the snow melted.',
    'the road would reopen as soon as the snow melted',
  ],
  ['He said prices would rise as demand grew.', 'prices would rise as demand grew'],
])('what happened the while is the article’s own: %s', (text, content) => {
  expect(framesBy('bare-clause', text, 'en')[0]).toMatchObject({ content: [content] });
});

test.each(['He said people who left early.', 'She said at leaving the house.'])(
  'does not fire on %s',
  (text) => {
    expect(framesBy('bare-clause', text, 'en')).toEqual([]);
  },
);
