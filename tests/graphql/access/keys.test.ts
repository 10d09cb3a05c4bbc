import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCuration } from '../../../src/cli/lib/curation.ts';
import { createAccess } from '../../../src/graphql/access/access.ts';
import { addKey, readKeys, revokeKey } from '../../../src/graphql/access/key-file.ts';
import { type KeyRing, openKeyRing } from '../../../src/graphql/access/key-ring.ts';
import type { Role } from '../../../src/graphql/access/role.ts';
import { createServer } from '../../../src/graphql/server.ts';
import { createSearch } from '../../../src/search/create-search.ts';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { type Api, serveWith } from '../harness.ts';
import { world } from '../world.ts';

const NOW = '2023-05-01T00:00:00.000Z';
const STATS = '{ stats { articles } }';
const REVOKE =
  'mutation { revoke(input: { judgement: "jud_aaaaaaaaaaaaaaaaaaaa", by: "Ann" }) { ... on Refused { code } } }';

describe('the key file', () => {
  let dir: string;
  let file: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'dixit-keys-'));
    file = join(dir, 'keys.json');
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('holds a hash and never the key, and is its owner’s alone', () => {
    const { key, entry } = addKey(file, { name: 'desk', role: 'reader' }, NOW);
    expect(key).toMatch(/^dixit_[a-z2-9]{10}_[\w-]{43}$/);
    const text = readFileSync(file, 'utf8');
    expect(text).not.toContain(key.slice(-43));
    expect(text).toContain(entry.hash);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('keeps revoked keys by name', () => {
    const { entry } = addKey(file, { name: 'desk', role: 'reader' }, NOW);
    addKey(file, { name: 'other', role: 'admin' }, NOW);
    revokeKey(file, entry.id, '2023-06-01T00:00:00.000Z');
    expect(readKeys(file)).toMatchObject([
      { name: 'desk', revokedAt: '2023-06-01T00:00:00.000Z' },
      { name: 'other', revokedAt: null },
    ]);
    expect(() => revokeKey(file, 'nothere234', NOW)).toThrow(/"nothere234" is no key/);
  });

  it.each([
    ['', 'not JSON'],
    ['[]', 'version 1'],
    ['{"version":2,"keys":[]}', 'version 1'],
    ['{"version":1,"keys":[{}]}', 'key number 1'],
    [
      `{"version":1,"keys":[{"id":"a","name":"n","role":"owner","hash":"${'0'.repeat(64)}"}]}`,
      'key number 1',
    ],
  ])('a file %j is an error, never an open server', (text, why) => {
    writeFileSync(file, text);
    expect(() => openKeyRing(file, () => {})).toThrow(
      expect.objectContaining({ code: 'KEYS_MALFORMED', message: expect.stringContaining(why) }),
    );
  });

  it('is changed by one command at a time', () => {
    writeFileSync(`${file}.new`, '');
    expect(() => addKey(file, { name: 'desk', role: 'reader' }, NOW)).toThrow(/another command changes/);
  });

  it('that becomes unreadable leaves the known keys, and says so', () => {
    const { key } = addKey(file, { name: 'desk', role: 'reader' }, NOW);
    const logged: string[] = [];
    const ring = openKeyRing(file, (event) => logged.push(event));
    writeFileSync(file, '{');
    ring.reload();
    expect(ring.identify(key).role).toBe('reader');
    expect(logged.join()).toContain('keys not read');
    rmSync(file);
    ring.reload();
    expect(() => ring.identify(key)).toThrow(/unknown, revoked or expired/);
    // A server that has had keys does not open by losing them.
    expect(ring.inUse()).toBe(true);
  });
});

describe('a server with keys', () => {
  let dir: string;
  let file: string;
  let ring: KeyRing;
  let api: Api;
  const keys = {} as Record<Role | 'revoked' | 'expired', string>;
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'dixit-keys-'));
    file = join(dir, 'keys.json');
    for (const role of ['reader', 'editor', 'admin'] as const)
      keys[role] = addKey(file, { name: role, role }, NOW).key;
    const revoked = addKey(file, { name: 'revoked', role: 'admin' }, NOW);
    revokeKey(file, revoked.entry.id, NOW);
    keys.revoked = revoked.key;
    keys.expired = addKey(file, { name: 'expired', role: 'admin', expiresAt: NOW }, NOW).key;
    ring = openKeyRing(file, () => {});
    api = await serveWith(
      { access: createAccess({ keys: ring, tokens: null, anonymous: null }) },
      openSqliteStore(':memory:'),
      world,
    );
  });
  afterAll(async () => {
    await api.close();
    rmSync(dir, { recursive: true });
  });

  const as = (key: string) => ({ authorization: `Bearer ${key}` });

  it('answers a reader, by either header', async () => {
    expect((await api.ask(STATS, {}, as(keys.reader))).data.stats.articles).toBe(6);
    expect((await api.ask(STATS, {}, { 'x-api-key': keys.reader })).data.stats.articles).toBe(6);
  });

  it('refuses whoever gives no key: every operation, introspection and exports too', async () => {
    for (const query of [STATS, REVOKE, '{ __schema { queryType { name } } }', '{ __typename }']) {
      const { status, errors, data } = await api.ask(query);
      expect(status).toBe(401);
      expect(data).toBeUndefined();
      expect(errors![0]!.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    }
    for (const path of ['/export/gexf', '/metrics']) {
      const response = await fetch(api.url + path);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
      expect(await response.text()).not.toContain('<gexf');
    }
    expect(api.calls.filter((call) => call !== 'write')).toEqual(['countAll', 'countAll']);
  });

  it.each([
    ['unknown', 'dixit_aaaaaaaaaa_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
    ['malformed', 'dixit_!'],
    ['empty', ''],
    ['long', 'k'.repeat(8_000)],
    ['of three parts', 'eyJhbGciOiJub25lIn0.eyJyb2xlIjoiYWRtaW4ifQ.'],
  ])('refuses a key that is %s', async (_what, key) => {
    const { status, errors } = await api.ask(STATS, {}, as(key));
    expect(status).toBe(401);
    expect(errors![0]!.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    if (key) expect(errors![0]!.message).not.toContain(key);
  });

  it('refuses revoked and expired keys, and a right id with a wrong secret, all in the same words', async () => {
    const wrong = `${keys.admin.slice(0, -43)}${keys.reader.slice(-43)}`;
    const answers = await Promise.all(
      [keys.revoked, keys.expired, wrong].map((key) => api.ask(STATS, {}, as(key))),
    );
    for (const { status, errors } of answers) {
      expect(status).toBe(401);
      expect(errors![0]!.message).toBe('This key is unknown, revoked or expired.');
    }
  });

  it.each(['Basic dXNlcjpwYXNz', 'Bearer', 'bearer two words', 'Digest x'])(
    'refuses the header "Authorization: %s"',
    async (authorization) => {
      expect((await api.ask(STATS, {}, { authorization })).status).toBe(401);
    },
  );

  it('a page and the server’s own signs of life need no key', async () => {
    for (const path of ['/', '/explorer.css', '/health', '/ready'])
      expect((await fetch(api.url + path)).status, path).toBe(200);
    expect((await fetch(`${api.url}/graphql`, { headers: { accept: 'text/html' } })).status).toBe(200);
  });

  it('readers change nothing; editors and administrators do', async () => {
    const refused = await api.ask(REVOKE, {}, as(keys.reader));
    expect(refused.status).toBe(403);
    expect(refused.errors![0]!.message).toBe('mutation { revoke } needs the role editor; yours is reader.');
    for (const key of [keys.editor, keys.admin])
      expect((await api.ask(REVOKE, {}, as(key))).data.revoke.code).toBe('ID_NOT_FOUND');
  });

  it('a judgement keeps the key it was made with beside the name, whatever name that is', async () => {
    const { data: found } = await api.ask('{ places { edges { node { id } } } }', {}, as(keys.reader));
    const [left, right] = found.places.edges.map(({ node }: { node: { id: string } }) => node.id);
    const judge = (by: string) =>
      api.ask(
        'mutation($input: JudgeInput!) { judge(input: $input) { ... on Judged { judgement { by } } ... on Refused { code } } }',
        { input: { left, right, verdict: 'DIFFERENT', reason: 'two places', by } },
        as(keys.editor),
      );
    const { data } = await judge('Marie Vance');
    expect(data.judge.judgement.by).toBe(`person:Marie Vance (key ${keys.editor.split('_')[1]})`);
    expect((await judge(' ')).data.judge.code).toBe('ARGUMENT_INVALID');
    expect((await judge('rule:entities/x')).data.judge.code).toBe('ARGUMENT_INVALID');
  });

  it('a change hidden in fragments or behind @skip is seen', async () => {
    const hidden = `mutation M { ...A } fragment A on Mutation { ... on Mutation { x: revoke(input: { judgement: "jud_aaaaaaaaaaaaaaaaaaaa", by: "Ann" }) @skip(if: true) { __typename } } } query Q { __typename }`;
    const ask = (operationName: string) =>
      fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...as(keys.reader) },
        body: JSON.stringify({ query: hidden, operationName }),
      });
    expect((await ask('M')).status).toBe(403);
    expect((await ask('Q')).status).toBe(200);
  });

  it('metrics are the administrator’s', async () => {
    const status = async (key: string) => (await fetch(`${api.url}/metrics`, { headers: as(key) })).status;
    expect(await status(keys.editor)).toBe(403);
    expect(await status(keys.admin)).toBe(200);
    expect((await fetch(`${api.url}/export/jsonl`, { headers: as(keys.reader) })).status).toBe(200);
  });

  it('takes note of a key made or revoked meanwhile, without a restart', async () => {
    const { key, entry } = addKey(file, { name: 'later', role: 'reader' }, NOW);
    ring.reload();
    expect((await api.ask(STATS, {}, as(key))).status).toBe(200);
    revokeKey(file, entry.id, NOW);
    // Without being told: the file is looked at again within a second.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect((await api.ask(STATS, {}, as(key))).status).toBe(401);
  });

  it('a subscription needs a key, and ends when that is revoked', async () => {
    const query = `subscription { newAssertions(on: { question: "drones" }) { seq } }`;
    const subscribe = (headers: Record<string, string>) =>
      fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
        body: JSON.stringify({ query }),
      });
    const refused = await subscribe({});
    expect(refused.status === 401 || (await refused.text()).includes('UNAUTHENTICATED')).toBe(true);
    const { key, entry } = addKey(file, { name: 'follower', role: 'reader' }, NOW);
    ring.reload();
    const stream = await subscribe(as(key));
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const reader = stream.body!.getReader();
    revokeKey(file, entry.id, NOW);
    const started = performance.now();
    await expect(
      (async () => {
        while (!(await reader.read()).done);
        throw new Error('ended');
      })(),
    ).rejects.toThrow();
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('logs who asked by the id of the key, and no secret', async () => {
    await api.ask(STATS, {}, as(keys.reader));
    const text = JSON.stringify(api.events);
    expect(text).toContain(`key ${keys.reader.split('_')[1]}`);
    for (const key of Object.values(keys)) expect(text).not.toContain(key.slice(-43));
  });
});

describe('a server with keys that others can reach', () => {
  it('takes changes by role, from wherever they come, under any name', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'dixit-keys-'));
    const file = join(dir, 'keys.json');
    const { key } = addKey(file, { name: 'desk', role: 'editor' }, NOW);
    const store = openSqliteStore(':memory:');
    const server = createServer({
      store,
      search: createSearch(store),
      curation: createCuration(store),
      access: createAccess({ keys: openKeyRing(file, () => {}), tokens: null, anonymous: null }),
      log: () => {},
      explorer: false,
    });
    const { url } = await server.listen(0, '0.0.0.0');
    const answer = await new Promise<string>((resolve, reject) => {
      const sent = request(
        `${url.replace('0.0.0.0', '127.0.0.1')}/graphql`,
        {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            host: 'desk.example',
            authorization: `Bearer ${key}`,
          },
        },
        (response) => {
          let text = '';
          response.on('data', (part) => {
            text += part;
          });
          response.on('end', () => resolve(text));
        },
      );
      sent.on('error', reject);
      sent.end(JSON.stringify({ query: REVOKE }));
    });
    expect(JSON.parse(answer)).toEqual({ data: { revoke: { code: 'ID_NOT_FOUND' } } });
    await server.close();
    await store.close();
    rmSync(dir, { recursive: true });
  });
});

describe('a server without keys on this machine', () => {
  it('takes a proxy’s requests for others’: they read and change nothing', async () => {
    const api = await serveWith({}, openSqliteStore(':memory:'), world);
    for (const header of ['x-forwarded-for', 'forwarded', 'via']) {
      expect((await api.ask(STATS, {}, { [header]: '192.0.2.1' })).status).toBe(200);
      expect((await api.ask(REVOKE, {}, { [header]: '192.0.2.1' })).status).toBe(403);
      expect((await fetch(`${api.url}/metrics`, { headers: { [header]: '192.0.2.1' } })).status).toBe(403);
    }
    expect((await api.ask(REVOKE)).data.revoke.code).toBe('ID_NOT_FOUND');
    await api.close();
  });
});

describe('where keys are in use, people without one', () => {
  it('may what the setting gives them', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'dixit-keys-'));
    const file = join(dir, 'keys.json');
    addKey(file, { name: 'x', role: 'admin' }, NOW);
    const api = await serveWith(
      { access: createAccess({ keys: openKeyRing(file, () => {}), tokens: null, anonymous: 'reader' }) },
      openSqliteStore(':memory:'),
      world,
    );
    expect((await api.ask(STATS)).status).toBe(200);
    expect((await api.ask(REVOKE)).status).toBe(403);
    // Whoever tries a key that is wrong is told so, not served as if they had none.
    expect((await api.ask(STATS, {}, { authorization: 'Bearer nonsense' })).status).toBe(401);
    await api.close();
    rmSync(dir, { recursive: true });
  });
});
