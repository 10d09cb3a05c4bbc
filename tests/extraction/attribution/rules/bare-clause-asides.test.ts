import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../assertions/claims-of.ts';

const rows = (text: string) => claimsOf(text, 'en').map(({ speaker, text: evidence }) => [speaker, evidence]);

describe('an insertion behind the subject of what is said', () => {
  it.each([
    [
      'Inspectors said the tower, put up in 1931, was sound.',
      'Inspectors',
      'the tower, put up in 1931, was sound',
    ],
    [
      'Ada Obi told reporters the ferry, built in 1962, was unsafe.',
      'Ada Obi',
      'the ferry, built in 1962, was unsafe',
    ],
    [
      'Police said a boy, who was not named, was in hospital.',
      'Police',
      'a boy, who was not named, was in hospital',
    ],
    [
      'The treasurer says the levy, if passed, would cost jobs.',
      'The treasurer',
      'the levy, if passed, would cost jobs',
    ],
    [
      'The line said one pilot, who had flown all night, was hurt.',
      'The line',
      'one pilot, who had flown all night, was hurt',
    ],
  ])('%s', (text, speaker, evidence) => expect(rows(text)).toEqual([[speaker, evidence]]));

  it('takes its verb from behind the insertion', () => {
    const [claim] = claimsOf('Inspectors said the tower, built in 1931, was not sound.', 'en');
    expect([claim?.stance, claim?.proposition.text]).toEqual([
      'DENIES',
      'The tower, built in 1931, was sound',
    ]);
  });

  it.each([
    ['Ada Obi claimed a prize, signed it, left.'],
    ['Ada Obi recounted her youth, sang a song, and left.'],
  ])('does not fire: %s', (text) =>
    expect(rows(text).filter(([, evidence]) => /signed|sang/.test(evidence!))).toEqual([]),
  );
});

describe('a time behind the verb', () => {
  it.each([
    ['The fleet said earlier its search was over.', 'The fleet', 'its search was over'],
    ['The fleet said yesterday the search was over.', 'The fleet', 'the search was over'],
    ['Ada Obi said last week the search was over.', 'Ada Obi', 'the search was over'],
    ['Ada Obi said late Tuesday the search was over.', 'Ada Obi', 'the search was over'],
    ['Ada Obi said on Monday the search was over.', 'Ada Obi', 'the search was over'],
    [
      'The army said earlier its raids were a reply to fire on men posted along the river.',
      'The army',
      'its raids were a reply to fire on men posted along the river',
    ],
  ])('%s', (text, speaker, evidence) => expect(rows(text)).toEqual([[speaker, evidence]]));
});

describe('a cue behind what is said', () => {
  it.each([
    [
      'The dam is full, Ada Obi said Monday, after a week of storms that saw both roads close.',
      'Ada Obi',
      'The dam is full',
    ],
    ['The gains could fade, the researchers noted.', 'the researchers', 'The gains could fade'],
    ['The road is shut, police warned.', 'police', 'The road is shut'],
    ['The bill was high, the report concluded.', 'the report', 'The bill was high'],
    ['The road is shut, the group suggested.', 'the group', 'The road is shut'],
  ])('%s', (text, speaker, evidence) => expect(rows(text)).toEqual([[speaker, evidence]]));

  it('keeps a clause with "that" behind a circumstance', () => {
    expect(rows('Ada Obi said on Monday, after weeks of storms, that the dam was full.')).toEqual([
      ['Ada Obi', 'the dam was full'],
    ]);
  });

  it('names who calls it so', () => {
    expect(rows('Guards shut the gate in what the mayor called “a sad but needed step.”')[0]?.[0]).toBe(
      'the mayor',
    );
  });
});
