import { describe, expect, test } from 'vitest';
import { speakersOf } from '../quotes/speakers-of.ts';
import { claimsOf } from './claims-of.ts';

const claims = (text: string) =>
  claimsOf(text, 'en').map(
    ({ speaker, via, text: evidence }) => `${[speaker, ...via].join(' via ')}: ${evidence}`,
  );

describe('English reports inside reports are the inner source’s', () => {
  test.each([
    [
      'According to the affidavit, Farrow says he never saw the knife.',
      'Farrow via the affidavit: he never saw the knife',
    ],
    [
      'Detectives say Farrow told them he was fixing a bike when the dog barked.',
      'Farrow via Detectives: he was fixing a bike when the dog barked',
    ],
    [
      'A tenant called police at noon, saying she heard a drill in the yard, according to a recording.',
      'A tenant via a recording: she heard a drill in the yard',
    ],
    [
      'Reuters quoted the minister as saying the talks had failed.',
      'the minister via Reuters: the talks had failed',
    ],
    ['The minister was quoted as saying that the talks had failed.', 'The minister: the talks had failed'],
    [
      'Luke Kermode said the skipper told him that the mast had snapped clean off in the storm.',
      'the skipper via Luke Kermode: the mast had snapped clean off in the storm',
    ],
    [
      'The Marsh Gazette reported that Mayor Lena Holt told residents she would quit.',
      'Lena Holt via Marsh Gazette: she would quit',
    ],
    ['The jury were told Mr Kay said he had slept all night.', 'Kay via The jury: he had slept all night'],
    [
      'Lena Holt is on trial. The court heard she told police a stranger did it.',
      'Lena Holt via The court: a stranger did it',
    ],
    [
      'Ivor Kay is on trial. He told police he found the purse, the court heard.',
      'Ivor Kay via the court: he found the purse',
    ],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });

  test.each([
    ['Holt said that the mayor claims the road is safe.', 'Holt: the mayor claims the road is safe'],
    [
      'Redland also plans to open 20 shops in the north, founder Ida Henley said.',
      'Ida Henley: Redland also plans to open 20 shops in the north',
    ],
    [
      'According to a poll, 51 percent of respondents said they would vote for Holt.',
      'a poll: 51 percent of respondents said they would vote for Holt',
    ],
  ])('but not: %s', (text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });

  test('a document behind the cue does not take the words over', () => {
    const text = '"Drop the rope," Dunn shouted, according to the tape. "The mast is going."';
    expect(speakersOf(text, 'en')).toEqual(['Dunn', 'Dunn']);
  });
});
