import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { type Api, serveWith } from '../harness.ts';

const DESK = 'https://desk.example';

describe('pages of other origins', () => {
  let api: Api;
  beforeAll(async () => {
    api = await serveWith({ origins: [DESK] }, openSqliteStore(':memory:'));
  });
  afterAll(() => api.close());

  const preflight = (origin: string) =>
    fetch(`${api.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });

  it('of a listed origin may ask, with a key, and read our headers', async () => {
    const asked = await preflight(DESK);
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe(DESK);
    expect(asked.headers.get('access-control-allow-headers')!.toLowerCase()).toContain('authorization');
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
    for (const path of ['/graphql?query={__typename}', '/export/jsonl', '/nowhere']) {
      const { headers } = await fetch(api.url + path, { headers: { origin: DESK } });
      expect(headers.get('access-control-allow-origin'), path).toBe(DESK);
      expect(headers.get('access-control-expose-headers')).toContain('X-Request-Id');
      expect(headers.get('vary')).toContain('Origin');
    }
  });

  it.each(['https://evil.example', 'https://desk.example.evil.example', 'http://desk.example', 'null'])(
    'of %s may not',
    async (origin) => {
      expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
      const { headers } = await fetch(`${api.url}/health`, { headers: { origin } });
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('with * all may, without cookies', async () => {
    const open = await serveWith({ origins: ['*'] }, openSqliteStore(':memory:'));
    const { headers } = await fetch(`${open.url}/health`, { headers: { origin: 'https://any.example' } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    await open.close();
  });
});
