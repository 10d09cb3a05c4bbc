import { describe, it } from 'vitest';
import { cutFeeds } from '../../../../src/article/noise/rules/cut-feeds.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-feeds', () => {
  it('a ticker goes', () => {
    expectCut(cutFeeds, [
      PROSE[0],
      '- 14:44 Le col est fermé',
      '- 14:32 Un train déraille',
      '- 14 h 10 Le maire démissionne',
      '- 13:58 La crue arrive',
    ]);
  });
  it('entries of a live report, each with its text, stay', () => {
    expectCut(cutFeeds, [
      '14:44 Le col est fermé',
      PROSE[0],
      '14:32 Un train déraille',
      PROSE[1],
      '14 h 10 Le maire démissionne',
      `${PROSE[0]} Elle le redira.`,
      '13:58 La crue arrive',
      `${PROSE[1]} Ils y sont encore.`,
    ]);
  });
  it('one time of day is no ticker', () => {
    expectCut(cutFeeds, ['14 h 30, la place est noire de monde.', PROSE[0]]);
  });
});
