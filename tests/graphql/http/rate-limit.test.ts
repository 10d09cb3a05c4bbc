import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAccess } from '../../../src/graphql/access/access.ts';
import { addKey } from '../../../src/graphql/access/key-file.ts';
import { openKeyRing } from '../../../src/graphql/access/key-ring.ts';
import type { ServerOptions } from '../../../src/graphql/server.ts';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { type Api, serveWith } from '../harness.ts';

describe('requests a minute', () => {
  let dir: string;
  let first: string;
  let second: string;
  let api: Api;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'dixit-rate-'));
  });
  afterEach(async () => {
    await api.close();
    rmSync(dir, { recursive: true });
  });

  async function open(options: Partial<ServerOptions>) {
    const file = join(dir, 'keys.json');
    const now = new Date().toISOString();
    first = addKey(file, { name: 'first', role: 'reader' }, now).key;
    second = addKey(file, { name: 'second', role: 'reader' }, now).key;
    api = await serveWith(
      {
        access: createAccess({ keys: openKeyRing(file, () => {}), tokens: null, anonymous: 'reader' }),
        ...options,
      },
      openSqliteStore(':memory:'),
    );
  }
  const ask = (headers: Record<string, string> = {}) =>
    fetch(`${api.url}/graphql?query={__typename}`, { headers });
  const as = (key: string) => ({ authorization: `Bearer ${key}` });

  it('each key has its own; the answer tells what is left and when to come again', async () => {
    await open({ rates: { key: 3, address: 0 } });
    const left = [];
    for (let n = 0; n < 3; n++) {
      const response = await ask(as(first));
      expect(response.status).toBe(200);
      expect(response.headers.get('ratelimit-policy')).toBe('"key";q=3;w=60');
      left.push(/^"key";r=(\d+);t=\d+$/.exec(response.headers.get('ratelimit')!)![1]);
    }
    expect(left).toEqual(['2', '1', '0']);
    const refused = await ask(as(first));
    expect(refused.status).toBe(429);
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: `More than 3 requests a minute; try again in ${wait} seconds.`,
          extensions: { code: 'RATE_LIMITED' },
        },
      ],
    });
    expect((await ask(as(second))).status).toBe(200);
    // Neither pages nor signs of life are counted.
    expect((await fetch(`${api.url}/health`, { headers: as(first) })).status).toBe(200);
  });

  it('people without a key share the one of their address, which they cannot choose', async () => {
    await open({ rates: { key: 0, address: 2 } });
    const from = (address: string) => ask({ 'x-forwarded-for': address });
    expect((await from('192.0.2.1')).status).toBe(200);
    expect((await from('192.0.2.2')).status).toBe(200);
    expect((await from('192.0.2.3')).status).toBe(429);
    expect((await ask(as(first))).headers.get('ratelimit')).toBeNull();
  });

  it('behind a proxy the address is the one the proxy saw', async () => {
    await open({ rates: { key: 0, address: 1 }, proxies: 1 });
    const from = (header: string) => ask({ 'x-forwarded-for': header });
    expect((await from('192.0.2.1')).status).toBe(200);
    // Whatever the caller wrote before it changes nothing.
    expect((await from('203.0.113.9, 192.0.2.1')).status).toBe(429);
    expect((await from('192.0.2.1, 203.0.113.9')).status).toBe(200);
  });

  it('guessing keys uses up the address, and no longer tells whether a guess was right', async () => {
    await open({ rates: { key: 0, address: 3 } });
    for (let n = 0; n < 3; n++) expect((await ask(as('wrong'))).status).toBe(401);
    expect((await ask(as('wrong'))).status).toBe(429);
    expect((await ask(as(first))).status).toBe(200);
  });

  it('a server without keys does not count its own machine', async () => {
    api = await serveWith({ rates: { key: 1, address: 1 } }, openSqliteStore(':memory:'));
    for (let n = 0; n < 5; n++) expect((await ask()).status).toBe(200);
    // Through a proxy on this machine others ask.
    const through = () => ask({ 'x-forwarded-for': '192.0.2.1' });
    expect((await through()).status).toBe(200);
    expect((await through()).status).toBe(429);
  });
});
