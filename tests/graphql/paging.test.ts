import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crowd } from './crowd.ts';
import { type Api, openApi } from './harness.ts';

const { ids, ...batch } = crowd(23);

/** Every list of the root, and some that hang from a node; each is read whole in both directions. */
const ROOTS = [
  'claims',
  'claims(about: "drones")',
  'assertions',
  'people',
  'organizations',
  'places',
  'quotes',
  'articles',
  'judgements',
];

describe('pages', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(batch);
  });
  afterAll(() => api.close());

  type Edge = { cursor: string; node: { id: string } };
  type Read = {
    edges: Edge[];
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };

  async function read(list: string, args: string): Promise<Read> {
    const field = list.includes('(') ? list.replace(')', `, ${args})`) : `${list}(${args})`;
    const { data, errors } = await api.ask(
      `{ list: ${field} { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    expect(errors).toBeUndefined();
    return data.list;
  }

  it.each(ROOTS)('%s: forwards and backwards give the same list, each node once', async (list) => {
    const forwards: string[] = [];
    let after = '';
    for (;;) {
      const { edges, pageInfo } = await read(list, `first: 5${after}`);
      expect(edges.length).toBeLessThanOrEqual(5);
      expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
      forwards.push(...edges.map(({ node }) => node.id));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(forwards.length).toBeGreaterThan(20);
    expect(new Set(forwards).size).toBe(forwards.length);

    const backwards: string[] = [];
    let before = '';
    for (;;) {
      const { edges, pageInfo } = await read(list, `last: 7${before}`);
      backwards.unshift(...edges.map(({ node }) => node.id));
      if (!pageInfo.hasPreviousPage) break;
      before = `, before: "${pageInfo.startCursor}"`;
    }
    expect(backwards).toEqual(forwards);
  });

  it('a page stays where it was when nodes come in before it', async () => {
    const own = await openApi(crowd(10));
    const query =
      'query($after: String) { articles(first: 4, after: $after) { edges { node { id } } pageInfo { endCursor } } }';
    const first = await own.ask(query);
    const after = first.data.articles.pageInfo.endCursor;
    const before = (await own.ask(query, { after })).data.articles.edges;
    await own.store.write(crowd(14));
    const shown = (await own.ask(query, { after })).data.articles.edges;
    const seen = first.data.articles.edges.map(({ node }: Edge) => node.id);
    expect(shown.map(({ node }: Edge) => node.id).filter((id: string) => seen.includes(id))).toEqual([]);
    expect(shown.length).toBe(before.length);
    await own.close();
  });

  it('a page holds 20 unless told otherwise', async () => {
    const { data } = await api.ask('{ articles { edges { cursor } pageInfo { hasNextPage } } }');
    expect(data.articles.edges).toHaveLength(20);
    expect(data.articles.pageInfo.hasNextPage).toBe(true);
  });

  it.each([
    ['first: 0', 'first: 0 is out of range'],
    ['first: -3', 'first: -3 is out of range'],
    ['first: 101', 'first: 101 is out of range'],
    ['last: 5000', 'last: 5000 is out of range'],
    ['first: 5, last: 5', 'Both first: 5 and last: 5'],
  ])('articles(%s) is refused', async (args, message) => {
    const { data, errors } = await api.ask(`{ articles(${args}) { edges { cursor } } }`);
    expect(data).toBeNull();
    expect(errors![0]!.extensions?.code).toBe('ARGUMENT_INVALID');
    expect(errors![0]!.message).toContain(message);
  });

  it.each(['articles', 'claims', 'people', 'claims(about: "drones")'])(
    '%s: a cursor that is none is refused and quoted',
    async (list) => {
      const people = (await read('people', 'first: 1')).pageInfo.endCursor!;
      const articles = (await read('articles', 'first: 1')).pageInfo.endCursor!;
      for (const cursor of [
        'nonsense',
        '',
        'bm9uc2Vuc2U=',
        `${articles}x`.repeat(40),
        "' OR 1=1 --",
        list === 'people' ? articles : people,
      ]) {
        const field = list.includes('(') ? list.replace(')', ', after: $after)') : `${list}(after: $after)`;
        const { data, errors } = await api.ask(
          `query($after: String) { list: ${field} { edges { cursor } } }`,
          { after: cursor },
        );
        expect(data, cursor).toBeNull();
        expect(errors![0]!.extensions?.code, cursor).toBe('CURSOR_MALFORMED');
        expect(errors![0]!.message).toContain(cursor.slice(0, 40));
      }
    },
  );

  it('a list that hangs from a node pages as well', async () => {
    const query = `query($id: ID!, $after: String) { node(id: $id) { ... on Organization { published(first: 1, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } } } }`;
    const { data } = await api.ask(query, { id: ids.outlet![0] });
    expect(data.node.published.edges).toEqual([{ node: { id: ids.article![0] } }]);
    expect(data.node.published.pageInfo.hasNextPage).toBe(false);
    const next = await api.ask(query, { id: ids.outlet![0], after: data.node.published.pageInfo.endCursor });
    expect(next.data.node.published.edges).toEqual([]);
  });
});
