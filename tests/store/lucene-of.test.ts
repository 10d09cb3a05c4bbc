import { describe, expect, it } from 'vitest';
import { triesOf } from '../../src/store/lib/text-plan.ts';
import { luceneOf } from '../../src/store/neo4j/lib/lucene-of.ts';

const wordsOf = (query: string) => query.match(/\w+/g)?.length ?? 0;

describe('questions in the query language of Lucene', () => {
  it('each alternative with all of its groups, each by any of its words', () => {
    expect(luceneOf([[['a', 'b'], ['c']], [['d']]])).toBe('(+(a b) +(c)) (+(d))');
    expect(luceneOf([])).toBe('');
  });

  it.each([5, 12, 40, 90])('%i groups of a dozen words are no more than it takes', (count) => {
    const groups = Array.from({ length: count }, (_, at) =>
      Array.from({ length: 12 }, (_, word) => `w${at}x${word}`),
    );
    for (const alternatives of triesOf(groups)) {
      const query = luceneOf(alternatives);
      expect(wordsOf(query)).toBeLessThanOrEqual(500);
      expect(query).toContain('w1x0');
    }
  });
});
