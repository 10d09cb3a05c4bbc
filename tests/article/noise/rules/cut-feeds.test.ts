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
  it('one time of day is no ticker', () => {
    expectCut(cutFeeds, ['14 h 30, la place est noire de monde.', PROSE[0]]);
  });
});
