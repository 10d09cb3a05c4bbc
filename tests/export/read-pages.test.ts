import { describe, expect, it } from 'vitest';
import { readPages } from '../../src/export/read-pages.ts';
import type { Page } from '../../src/store/store.ts';

/** A list of numbers that notes which pages were asked for, and fails at one of them. */
function listOf(count: number, failsAt = Number.POSITIVE_INFINITY) {
  const asked: number[] = [];
  const list = async ({
    first = 0,
    after,
  }: {
    first?: number;
    after?: string | null;
  }): Promise<Page<number>> => {
    const from = after ? Number(after) + 1 : 0;
    asked.push(from);
    if (from >= failsAt) throw new Error(`no page at ${from}`);
    const nodes = Array.from({ length: Math.min(first, count - from) }, (_, at) => from + at);
    return {
      nodes,
      cursors: nodes.map(String),
      hasNextPage: from + first < count,
      hasPreviousPage: from > 0,
    };
  };
  return { asked, list };
}

describe('reading every page', () => {
  it.each([0, 1, 5, 6, 23])('gives all %i members in order', async (count) => {
    const { list, asked } = listOf(count);
    const found: number[] = [];
    for await (const page of readPages(list, 5)) found.push(...page);
    expect(found).toEqual(Array.from({ length: count }, (_, at) => at));
    expect(asked).toHaveLength(Math.max(1, Math.ceil(count / 5)));
  });

  it('asks for the page after the one that is written, and for none beyond', async () => {
    const { list, asked } = listOf(100);
    const pages = readPages(list, 5);
    expect((await pages.next()).value).toEqual([0, 1, 2, 3, 4]);
    expect(asked).toEqual([0, 5]);
    expect((await pages.next()).value).toEqual([5, 6, 7, 8, 9]);
    expect(asked).toEqual([0, 5, 10]);
    await pages.return(undefined);
    expect(asked).toEqual([0, 5, 10]);
  });

  it('fails where a page does, after those before it; to whoever stopped earlier it is nothing', async () => {
    const found: number[] = [];
    await expect(async () => {
      for await (const page of readPages(listOf(30, 10).list, 5)) found.push(...page);
    }).rejects.toThrow('no page at 10');
    expect(found).toHaveLength(10);
    for await (const page of readPages(listOf(30, 5).list, 5)) {
      expect(page).toHaveLength(5);
      break;
    }
  });
});
