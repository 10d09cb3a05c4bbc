import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { explorerOperations } from '../../../src/explorer/serve-explorer.ts';
import { readManifest, sha256 } from '../../../src/graphql/persisted/read-manifest.ts';
import { usePersisted } from '../../../src/graphql/persisted/use-persisted.ts';
import { loadSchema } from '../../../src/graphql/schema.ts';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { type Api, serveWith } from '../harness.ts';
import { ids, world } from '../world.ts';

const COUNT = 'query Count { stats { articles } }';
const NODE = 'query Node($id: ID!) { node(id: $id) { id } }';
const schema = loadSchema();

let dir: string;
let api: Api;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'dixit-persisted-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

function manifest(content: unknown): string {
  const file = join(dir, 'operations.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

// biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes
async function post(body: unknown): Promise<{ status: number; data: any; code: unknown }> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  });
  // biome-ignore lint/suspicious/noExplicitAny: the same
  const { data, errors } = (await response.json()) as any;
  return { status: response.status, data, code: errors?.[0]?.extensions?.code };
}

describe('persisted operations', () => {
  afterEach(() => api.close());

  const open = async (only: boolean, content: unknown = { count: COUNT, [sha256(NODE)]: NODE }) => {
    api = await serveWith(
      {
        plugins: usePersisted(readManifest(manifest(content), schema), {
          only,
          texts: await explorerOperations(),
        }),
      },
      openSqliteStore(':memory:'),
      world,
    );
  };

  it('are asked for by documentId, or by hash as clients of Apollo do', async () => {
    await open(false);
    expect((await post({ documentId: 'count' })).data).toEqual({ stats: { articles: 6 } });
    const variables = { id: ids.articles.port };
    const persistedQuery = { version: 1, sha256Hash: sha256(NODE) };
    expect((await post({ extensions: { persistedQuery }, variables })).data.node.id).toBe(variables.id);
    expect((await post({ query: NODE, extensions: { persistedQuery }, variables })).data.node.id).toBe(
      variables.id,
    );
    expect((await post({ query: '{ __typename }' })).data).toEqual({ __typename: 'Query' });
  });

  it('by GET, in the address', async () => {
    await open(true);
    const get = async (part: string) =>
      (
        await fetch(`${api.url}/graphql?${part}`, {
          headers: { accept: 'application/graphql-response+json' },
        })
      ).json();
    expect(await get('documentId=count')).toEqual({ data: { stats: { articles: 6 } } });
    const variables = encodeURIComponent(JSON.stringify({ id: ids.articles.port }));
    expect(await get(`documentId=${sha256(NODE)}&variables=${variables}`)).toEqual({
      data: { node: { id: ids.articles.port } },
    });
    expect(await get('documentId=nowhere')).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
  });

  it('with only listed ones, no others are run; their own text may be given', async () => {
    await open(true);
    expect((await post({ documentId: 'count' })).status).toBe(200);
    expect((await post({ query: COUNT })).data).toEqual({ stats: { articles: 6 } });
    for (const query of ['{ __typename }', `${COUNT} `, 'query Count { stats { claims } }', '{']) {
      expect(await post({ query })).toMatchObject({ status: 400, code: 'PERSISTED_QUERY_ONLY' });
    }
    // A listed id does not carry another text in.
    const smuggled = await post({ documentId: 'count', query: '{ stats { claims } }' });
    expect(smuggled.data).toEqual({ stats: { articles: 6 } });
  });

  it('the explorer works where only listed operations are run', async () => {
    await open(true);
    for (const query of await explorerOperations()) {
      const { code } = await post({ query });
      expect(code).not.toBe('PERSISTED_QUERY_ONLY');
    }
  });

  it.each([
    [{ documentId: 'nowhere' }, 'PERSISTED_QUERY_NOT_FOUND'],
    [{ documentId: '__proto__' }, 'PERSISTED_QUERY_NOT_FOUND'],
    [{ extensions: { persistedQuery: { sha256Hash: 'x'.repeat(64) } } }, 'PERSISTED_QUERY_NOT_FOUND'],
    [{ documentId: 7 }, 'BAD_USER_INPUT'],
    [{ extensions: { persistedQuery: null } }, 'BAD_USER_INPUT'],
    [{}, 'BAD_USER_INPUT'],
  ])('%j is refused with %s', async (body, code) => {
    await open(false);
    expect(await post(body)).toMatchObject({ status: 400, code });
    expect(api.log).toEqual([]);
  });

  it('an Apollo manifest is one too', async () => {
    await open(true, {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: 'one', name: 'Count', type: 'query', body: COUNT }],
    });
    expect((await post({ documentId: 'one' })).data).toEqual({ stats: { articles: 6 } });
  });
});

describe('a manifest that cannot be used is refused at the start, with the reason', () => {
  it.each([
    ['{', 'JSON'],
    ['[]', 'neither'],
    [{ a: 1 }, 'no id or no text'],
    [{ operations: [{ id: 'a' }] }, 'no id or no text'],
    [{ old: '{ gone }' }, 'operation "old": Cannot query field "gone"'],
    [{ broken: '{' }, 'operation "broken": Syntax Error'],
    [{ [sha256('x')]: COUNT }, 'not the SHA-256'],
  ])('%j', (content, why) => {
    expect(() => readManifest(manifest(content), schema)).toThrow(
      expect.objectContaining({ code: 'MANIFEST_MALFORMED', message: expect.stringContaining(why) }),
    );
  });

  it('a file that is not there', () => {
    expect(() => readManifest(join(dir, 'nowhere.json'), schema)).toThrow(/ENOENT/);
  });
});
