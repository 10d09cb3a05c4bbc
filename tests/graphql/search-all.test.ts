import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from './harness.ts';
import { world } from './world.ts';

describe('search: nodes of every type that words name', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(world);
  });
  afterAll(() => api.close());

  async function found(args: string): Promise<string[]> {
    const { data, errors } =
      await api.ask(`{ search(${args}) { why node { __typename ... on Entity { name } ... on UnnamedSource { name }
      ... on Claim { text } ... on Quote { text } ... on Article { title } ... on Origin { label } } } }`);
    expect(errors).toBeUndefined();
    return data.search.map(({ node, why }: { node: Record<string, string>; why: string[] }) => {
      expect(why.length).toBeGreaterThan(0);
      return `${node.__typename} ${node.name ?? node.text ?? node.title ?? node.label}`;
    });
  }

  it('entities first, then the others by turns', async () => {
    const all = await found('words: "Geneva"');
    expect(all[0]).toBe('Place Geneva');
    expect(all).toContain('Claim The talks in Geneva will resume in May');
    expect(all).toContain('Article Officials trace drones to Chinese firms');
    expect(all).toContain('Quote The talks in Geneva will resume in May,');
  });

  it.each([
    ['words: "Geneva", types: [ARTICLE]', ['Article Officials trace drones to Chinese firms']],
    [
      'words: "Geneva", types: [PLACE, QUOTE]',
      ['Place Geneva', 'Quote The talks in Geneva will resume in May,'],
    ],
    [
      'words: "senior American official", types: [UNNAMED_SOURCE]',
      ['UnnamedSource a senior American official'],
    ],
    ['words: "Chine", types: [PERSON]', []],
    ['words: "lévêqe", types: [PERSON, CLAIM], first: 1', ['Person Éric Lévêque']],
    ['words: "the of", types: [ARTICLE]', []],
  ])('%s', async (args, expected) => {
    expect(await found(args)).toEqual(expected);
  });

  it('costs the store a bounded number of calls', async () => {
    api.calls.length = 0;
    await found('words: "drones", first: 50');
    expect(api.calls.length).toBeLessThan(20);
  });
});
