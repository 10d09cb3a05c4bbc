import { expect, test } from 'vitest';
import { claimsOf } from '../../assertions/claims-of.ts';

const claims = (text: string) =>
  claimsOf(text, 'en').map(({ speaker, text: evidence }) => `${speaker}: ${evidence}`);

test.each([
  [
    'Carla Voss said the ferry was late but added that nobody was hurt.',
    ['Carla Voss: the ferry was late', 'Carla Voss: nobody was hurt'],
  ],
  [
    'Carla Voss said the ferry was late and the minister added that nobody was hurt.',
    ['Carla Voss: the ferry was late', 'the minister: nobody was hurt'],
  ],
  [
    'Council spokesman Neil Hart on Friday evening said the bridge was safe, and urged drivers to stay calm.',
    ['Neil Hart: the bridge was safe'],
  ],
  [
    "Union leader Carla Voss says, strike or no strike in Friday's vote, the mill will stay open.",
    ['Carla Voss: the mill will stay open'],
  ],
  [
    'The report, titled “Lost Coasts?”, concludes that the sea wall is too weak to hold.',
    ['The report: the sea wall is too weak to hold'],
  ],
  [
    'Teachers -- including those in the north -- quickly accused the ministry of hiding the figures.',
    ['Teachers: the ministry of hiding the figures'],
  ],
  [
    'Harbour Trust President Lena Moss issued a statement saying the plan had no place in the city and said the board would fail.',
    ['Lena Moss: the plan had no place in the city', 'Lena Moss: the board would fail'],
  ],
  [
    'The bank will sell its branch, according to three people briefed on the talks.',
    ['three people briefed on the talks: The bank will sell its branch'],
  ],
  [
    'Many officials on and off the island believe relief is possible only with a loan.',
    ['Many officials on and off the island: relief is possible only with a loan'],
  ],
  [
    'Friends, colleagues and former rivals say that the firm is picking the right man.',
    ['Friends, colleagues and former rivals: the firm is picking the right man'],
  ],
  [
    '“Late Night” host Trevor Noyes on Thursday said that the senator was wrong about the tax.',
    ['Trevor Noyes: the senator was wrong about the tax'],
  ],
  [
    'Pupils missed a week of school, a Hollis Institute analysis shows.',
    ['a Hollis Institute analysis: Pupils missed a week of school'],
  ],
])('whoever says it is found over what stands between: %s', (text, expected) => {
  expect(claims(text)).toEqual(expected);
});

test('a writing that somebody holds shows something itself; one that he issues is his word', () => {
  expect(claims('Prosecutors hold handwritten ledgers showing he was to receive $12 million.')).toEqual([
    'handwritten ledgers: he was to receive $12 million',
  ]);
  expect(claims('The bank has released records showing he was to receive $12 million.')).toEqual([
    'The bank: he was to receive $12 million',
  ]);
});
