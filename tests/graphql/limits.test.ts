import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/graphql/limits/limits.ts';
import { type Api, openApi } from './harness.ts';
import { ids, world } from './world.ts';

describe('limits: refused before the store is asked, with what was found and the limit', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(world);
  });
  afterAll(() => api.close());

  async function refused(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<{ found: number; limit: number }> {
    api.calls.length = 0;
    const { errors, status, data } = await api.ask(query, variables);
    expect(api.calls).toEqual([]);
    expect(data ?? null).toBeNull();
    expect(status).toBe(400);
    expect(errors![0]!.extensions?.code).toBe('LIMIT_EXCEEDED');
    return errors![0]!.extensions as { found: number; limit: number };
  }

  const nested = (levels: number) => {
    let inner = 'id';
    for (let level = 0; level < levels; level++)
      inner = `article { quotes(first: 1) { edges { node { ${inner} } } } }`;
    return `{ quotes(first: 1) { edges { node { ${inner} } } } }`;
  };

  it('depth', async () => {
    expect((await api.ask(nested(2))).errors).toBeUndefined();
    expect(await refused(nested(4))).toMatchObject({ found: 20, limit: LIMITS.depth });
  });

  it('depth through fragments, cycles included', async () => {
    const deep = Array.from(
      { length: 6 },
      (_, n) =>
        `fragment F${n} on Quote { article { quotes(first: 1) { edges { node { ${n < 5 ? `...F${n + 1}` : 'id'} } } } } }`,
    ).join('\n');
    await refused(`{ quotes(first: 1) { edges { node { ...F0 } } } }\n${deep}`);
    const { status, errors } = await api.ask(
      '{ quotes { edges { node { ...A } } } } fragment A on Quote { ...B } fragment B on Quote { ...A }',
    );
    expect(status).toBe(400);
    expect(errors![0]!.message).toContain('fragment');
  });

  it('depth: fragments that double at each step end at once', async () => {
    const doubling = Array.from(
      { length: 40 },
      (_, n) => `fragment D${n} on Query { ...D${n + 1} ...D${n + 1} }`,
    ).join('\n');
    const started = performance.now();
    await api.ask(`{ ...D0 }\n${doubling}\nfragment D40 on Query { stats { articles } }`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('aliases: the same field a thousand times', async () => {
    const aliased = (count: number) =>
      `{ ${Array.from({ length: count }, (_, n) => `a${n}: stats { articles }`).join(' ')} }`;
    expect((await api.ask(aliased(20))).errors).toBeUndefined();
    expect(await refused(aliased(100))).toMatchObject({ found: 100, limit: LIMITS.aliases });
  });

  it('tokens', async () => {
    expect(await refused(`{ ${'stats { articles } '.repeat(1_500)} }`)).toMatchObject({
      limit: LIMITS.tokens,
    });
  });

  it('cost, by page sizes in the document and in variables', async () => {
    const query = `query($n: Int!) { claims(first: $n) { edges { node { assertions(first: $n) { edges { node { article { quotes(first: $n) { edges { node { id } } } } } } } } } } }`;
    expect((await api.ask(query, { n: 3 })).errors).toBeUndefined();
    const { found, limit } = await refused(query, { n: 100 });
    expect(limit).toBe(LIMITS.cost);
    expect(found).toBeGreaterThan(1_000_000);
    await refused(query.replace('$n: Int!', '').replace('query()', 'query').replaceAll('$n', '100'));
  });

  it('cost counts ids', async () => {
    const heavy =
      'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { quotes(first: 100) { edges { node { assertions(first: 100) { edges { cursor } } } } } } } }';
    expect((await api.ask(heavy, { ids: [ids.articles.port] })).errors).toBeUndefined();
    await refused(heavy, { ids: Array.from({ length: 50 }, () => ids.articles.port) });
  });

  it('cost counts what is gathered before it is selected: subgraphs, paths, comparisons, facets, timelines', async () => {
    const around = `around: ["${ids.claims.supplied}"]`;
    const heavy =
      'nodes { node { ... on Claim { assertions(first: 100) { edges { node { article { id } } } } } } }';
    expect((await api.ask(`{ subgraph(${around}, limit: 20) { ${heavy} } }`)).errors).toBeUndefined();
    await refused(`{ subgraph(${around}, limit: 500) { ${heavy} } }`);
    await refused(
      `{ ${Array.from({ length: 55 }, (_, n) => `a${n}: subgraph(${around}, limit: 500, depth: 3) { complete }`).join(' ')} }`,
    );
    await refused(
      `{ ${Array.from({ length: 59 }, (_, n) => `a${n}: path(from: "${ids.entities.leveque}", to: "${ids.entities.china}", maxLength: 5, first: 10) { paths { steps { evidence { article { quotes(first: 30) { edges { cursor } } } } } } }`).join(' ')} }`,
    );
  });

  it('introspection is answered, but not in circles', async () => {
    expect((await api.ask(getIntrospectionQuery())).errors).toBeUndefined();
    let circle = 'name';
    for (let i = 0; i < 8; i++) circle = `fields { type { ${circle} } }`;
    const { status } = await api.ask(`{ __schema { types { ${circle} } } }`);
    expect(status).toBe(400);
  });
});
