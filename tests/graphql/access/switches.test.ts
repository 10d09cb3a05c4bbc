import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { type Api, serveWith } from '../harness.ts';

describe('introspection and GraphiQL switched off', () => {
  let api: Api;
  beforeAll(async () => {
    api = await serveWith({ introspection: false, graphiql: false }, openSqliteStore(':memory:'));
  });
  afterAll(() => api.close());

  it.each([
    getIntrospectionQuery(),
    '{ __schema { types { name } } }',
    '{ __type(name: "Claim") { name } }',
    'query { ...F } fragment F on Query { a: __schema { queryType { name } } }',
  ])('the schema is not told: %.60s', async (query) => {
    const { status, errors, data } = await api.ask(query);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors![0]!.message).toContain('introspection');
  });

  it('errors give no hint at names that are near', async () => {
    const { errors } = await api.ask('{ claim { id } people(frist: 1) { totalCount } stats { article } }');
    expect(errors!.length).toBeGreaterThan(2);
    for (const { message } of errors!) expect(message).not.toMatch(/did you mean/i);
  });

  it('__typename, which clients need, and all else is answered', async () => {
    expect((await api.ask('{ __typename stats { articles __typename } }')).errors).toBeUndefined();
  });

  it('a browser gets no page at /graphql', async () => {
    const response = await fetch(`${api.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(response.headers.get('content-type') ?? '').not.toContain('text/html');
    expect(await response.text()).not.toContain('<html');
  });
});
