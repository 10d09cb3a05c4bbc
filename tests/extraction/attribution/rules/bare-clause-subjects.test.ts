import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../assertions/claims-of.ts';
import { framesBy } from '../frames-of.ts';

const claims = (text: string) => claimsOf(text, 'en').map(({ text: evidence }) => evidence);

describe('clauses without "that", by the form of their subject', () => {
  test.each([
    ['an act', 'leaving early was a mistake'],
    ['an act with its object', 'cutting the trees down had been a mistake'],
    ['an act that one has to do', 'having to wait was annoying'],
    ['a noun with a relative clause', 'many shoppers who came early were now buying less'],
    ['those with a relative clause', 'those who stayed behind lost everything'],
    ['a noun with a content clause', 'the idea that water heals is nonsense'],
    ['a question that stands for a thing', 'what happened was wrong'],
    ['all with a relative clause', 'all that remains is ash'],
    ['a bare plural of a month', 'September samples were lost'],
    ['a bare plural and a base form', 'Norvian farmers need help'],
    ['a plural with an infinitive', 'attempts to reach the crew failed'],
    ['two subjects', 'he and his wife share a car'],
    ['two names', 'Norvia and Tarn share a border'],
    ['a number with its bound', 'at least four of them had died'],
    ['a number that is compared', 'more than 40 cows had died'],
    ['a word of focus', 'even small towns can build trams'],
    ['a participle behind a word of focus', 'only trained divers may enter the cave'],
    ['too many', 'too many people die on the road'],
    ['a demonstrative', 'this was not the end'],
    ['existential there', 'there had never been a plan'],
    ['a cleft', 'it was the wind that broke the mast'],
    ['an adverb of the clause', 'now was the time to act'],
    ['a negated quantifier', 'not every school took the offer'],
  ])('%s', (_form, clause) => {
    expect(claims(`Paul Arden said ${clause}.`)).toEqual([clause]);
  });

  test('the listener is no part of the clause', () => {
    expect(claims('Paul Arden told the inquiry leaving early was a mistake.')).toEqual([
      'leaving early was a mistake',
    ]);
    expect(claims('Paul Arden told MPs September samples were lost.')).toEqual([
      'September samples were lost',
    ]);
  });

  test.each([
    'She said little when the vote was lost.',
    'He said goodbye before he left the room.',
    'He told a crowd that had gathered outside to go home.',
    'She told her son to wait until the bus came.',
    'She told stories that amused the guests.',
    'Paul Arden recounted leaving the house that was burning.',
    'He said so when the panel met.',
    'He told them what he wanted.',
  ])('%s: states nothing', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

test('"not every", "not one" deny what they are said of', () => {
  expect(claimsOf('Paul Arden said not every school took the offer.', 'en')).toMatchObject([
    { stance: 'DENIES' },
  ]);
  expect(claimsOf('Paul Arden said not one tree was left.', 'en')).toMatchObject([{ stance: 'DENIES' }]);
});

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
