import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const claims = (text: string) =>
  claimsOf(text, 'en').map(({ speaker, text: evidence }) => [speaker, evidence]);

describe('nothing is affirmed', () => {
  test.each([
    'Rosa Pell met the heads of twelve clubs backing the harbour fund.',
    'The abbot sent a monk to see Rosa Vels, the cellarer, to tell her she should pay for the bell.',
    'Ruth Amsel told the ushers to report to their doors from Tuesday or lose their tips.',
    'Nobody knows how many skaters went home early.',
    'Halden Foods maintained its full-year milk forecast of a 2 percent rise.',
    '“Don’t ask who broke the bell, please,” Rosa Vels said.',
    'This graphic, provided by Statlas, shows the U.S. states where fishing has been legalized.',
    'The stories sailors have told you about tides are quite wrong.',
  ])('%s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('what is affirmed behind a plural, a count, an act, a colon', () => {
  test.each([
    ['Nurses at Elm Hospital report that wards are full.', 'Nurses at Elm Hospital', 'wards are full'],
    ['Wards are full, scientists at Elm Hospital report.', 'scientists at Elm Hospital', 'Wards are full'],
    [
      'Wet knots are stronger than dry ones, according to two wide reviews of rope tests.',
      'two wide reviews of rope tests',
      'Wet knots are stronger than dry ones',
    ],
    [
      'Goran Vels walked out after telling Sergeant Paul Arden he had lost the receipt.',
      'Goran Vels',
      'he had lost the receipt',
    ],
    ['Paul Arden laid bare losses of £9 million.', 'Paul Arden', 'losses of £9 million'],
    ['Paul Arden reported severe damage to three barns.', 'Paul Arden', 'severe damage to three barns'],
  ])('%s', (text, speaker, evidence) => {
    expect(claims(text)).toEqual([[speaker, evidence]]);
  });

  test('an order states something where a clause stands behind its comma', () => {
    expect(claims('“Don’t worry, the dam is safe,” Rosa Vels said.').map(([speaker]) => speaker)).toEqual([
      'Rosa Vels',
    ]);
  });

  test('what stands in marks behind a colon is said on its own', () => {
    expect(
      claims('Goran Vels said he had sold the barn in April: “I shook hands with the buyer on Monday.”'),
    ).toEqual([
      ['Goran Vels', 'he had sold the barn in April'],
      ['Goran Vels', 'I shook hands with the buyer on Monday.'],
    ]);
  });
});

test('a negation may stand within the marks of a fragment', () => {
  expect(claimsOf('Ruth Amsel said she made “no promises” to the skaters.', 'en')).toMatchObject([
    { stance: 'DENIES' },
  ]);
});

describe('how far a statement goes', () => {
  test.each([
    [
      'Goran Vels alleged that the merger would enrich the brokers, stirring doubts about the vote.',
      'the merger would enrich the brokers',
    ],
    ['Ruth Amsel said the pass was open while thanking the drivers who brought hay.', 'the pass was open'],
    ['Ruth Amsel said he fell, breaking his leg.', 'he fell, breaking his leg'],
    [
      'The tenants accused Goran Vels, the treasurer of the league, of renting plots to his cousins.',
      'Goran Vels, the treasurer of the league, of renting plots to his cousins',
    ],
    [
      'Ruth Amsel reported severe erosion, including the loss of four paths.',
      'severe erosion, including the loss of four paths',
    ],
  ])('%s', (text, evidence) => {
    expect(claims(text).map(([, words]) => words)).toEqual([evidence]);
  });

  test('what somebody was told goes to who told it', () => {
    expect(claimsOf('Rosa Quill said Bram Tolley had told her that the shop was empty.', 'en')).toMatchObject(
      [{ speaker: 'Bram Tolley', via: ['Rosa Quill'], text: 'the shop was empty' }],
    );
  });
});
