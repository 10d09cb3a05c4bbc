import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/graphql/limits/limits.ts';
import { nestingOf } from '../../../src/graphql/limits/nesting.ts';
import { type Api, openApi } from '../harness.ts';

/** A value within a value within a value. */
const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

describe('how deep a document is nested', () => {
  it.each([
    ['', 0],
    ['{ a }', 1],
    ['{ a(b: [{ c: 1 }]) { d } }', 4],
    ['{ a(b: "{[({[(", c: "\\"{{{{") }', 2],
    ['{ a(b: """{{ \\""" {{ " "" {{""") { c } }', 2],
    ['{ a # {{{{{{\n }', 1],
    ['}}}}{{', 0],
    ['{ a(b: "never closed {{{{', 2],
    ['{ a(b: """never closed {{{{\n{{', 2],
  ])('%j: %i', (source, depth) => {
    expect(nestingOf(source)).toBe(depth);
  });

  it('takes a time that grows with the text only', () => {
    for (const part of ['"', '"""', '"""\\', '#', '{', '\\"', '"a\n', '""']) {
      const started = performance.now();
      nestingOf(part.repeat(200_000 / part.length));
      expect(performance.now() - started, part).toBeLessThan(500);
    }
  });
});

describe('what is nested without end is refused, and the server goes on', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(async () => {
    expect((await api.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
    expect(api.log).toEqual([]);
    await api.close();
  });

  it.each([
    ['a list in the document', `{ nodes(ids: ${lists(1_900)}) { id } }`],
    [
      'an object in the document',
      `{ claims(filter: ${'{a:'.repeat(1_300)}1${'}'.repeat(1_300)}) { totalCount } }`,
    ],
    ['a type in the document', `query($x: ${lists(1_900).replace('[]', '[ID]')}) { __typename }`],
    ['selections', `${'{ a '.repeat(1_300)}${'}'.repeat(1_300)}`],
    ['inline fragments', `{ ${'... { '.repeat(1_200)} __typename ${'}'.repeat(1_200)} }`],
    ['braces that never close', '{'.repeat(3_900)],
    ['quotes that never close', '"'.repeat(3_901)],
    ['directives', `{ __typename ${'@skip(if: false) '.repeat(600)} }`],
    ['variables declared', `query(${'$a: Int '.repeat(1_000)}) { __typename }`],
  ])('%s', async (_what, query) => {
    const started = performance.now();
    const { status, errors } = await api.ask(query);
    expect(status).toBe(400);
    expect(errors!.length).toBeLessThanOrEqual(101);
    for (const { message, extensions } of errors!) {
      expect(extensions?.code).not.toBe('INTERNAL_SERVER_ERROR');
      expect(message.length).toBeLessThan(7_000);
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.each([
    ['lists', lists(40_000)],
    ['objects', objects(20_000)],
    ['a long list', `[${'"x",'.repeat(40_000)}"x"]`],
  ])('%s in a variable', async (_what, value) => {
    for (const query of [
      'query($v: [ID!]!) { nodes(ids: $v) { id } }',
      'query($v: ClaimFilter) { claims(filter: $v) { totalCount } }',
    ]) {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: `{"query":${JSON.stringify(query)},"variables":{"v":${value}}}`,
      });
      const { errors } = (await response.json()) as {
        errors: { message: string; extensions?: { code?: string } }[];
      };
      expect(errors.length).toBeGreaterThan(0);
      for (const { message, extensions } of errors) {
        expect(extensions?.code).not.toBe('INTERNAL_SERVER_ERROR');
        expect(message.length).toBeLessThan(2_000);
      }
    }
  });

  it('a body over the limit says which', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ __typename } #${'x'.repeat(LIMITS.body)}` }),
    });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain(String(LIMITS.body));
  });
});
