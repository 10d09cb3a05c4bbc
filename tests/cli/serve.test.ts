import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addKey, revokeKey } from '../../src/graphql/access/key-file.ts';
import { dixit } from './terminal.ts';

const MAIN = resolve(import.meta.dirname, '../../src/cli/main.ts');
let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'dixit-serve-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

interface Serving {
  readonly process: ChildProcess;
  readonly url: string;
  /** What it wrote to standard error so far. */
  err(): string;
  /** Resolves once it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}
const running: ChildProcess[] = [];

/** A server as a process of its own; resolves once it listens. */
function serve(args: readonly string[] = [], env: Record<string, string> = {}): Promise<Serving> {
  const child = spawn(
    process.execPath,
    [MAIN, 'serve', '--port', '0', '--store', `sqlite:${join(dir, 'graph.db')}`, ...args],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  running.push(child);
  let out = '';
  let err = '';
  const ended = new Promise<{ code: number | null; signal: string | null }>((done) =>
    child.once('exit', (code, signal) => done({ code, signal })),
  );
  child.stderr!.on('data', (part) => {
    err += part;
  });
  return new Promise((listening, failed) => {
    child.stdout!.on('data', (part) => {
      out += part;
      const url = /GraphQL +(\S+)\/graphql/.exec(out)?.[1];
      if (url && out.includes('/metrics')) listening({ process: child, url, err: () => err, ended });
    });
    void ended.then(({ code }) => failed(new Error(`exit ${code}: ${err}`)));
  });
}
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** Resolves once something is so; rejects after ten seconds. */
async function until(so: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!so()) {
    if (Date.now() > end) throw new Error('it does not become so');
    await new Promise((wait) => setTimeout(wait, 20));
  }
}

const ask = (url: string, query: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

describe('dixit serve as a process', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    '%s: requests under way are finished, then it exits with 0',
    async (signal) => {
      const server = await serve();
      const half = JSON.stringify({ query: '{ __schema { types { name } } }' });
      const answer = new Promise<string>((resolve, reject) => {
        const sent = request(
          `${server.url}/graphql`,
          { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': half.length } },
          (response) => {
            let text = '';
            response.on('data', (part) => {
              text += part;
            });
            response.on('end', () => resolve(text));
          },
        );
        sent.on('error', reject);
        sent.write(half.slice(0, 10));
        // The rest comes when the server has begun to stop.
        void until(() => server.err().includes('stopping')).then(() => sent.end(half.slice(10)));
      });
      await fetch(`${server.url}/health`);
      await new Promise((wait) => setTimeout(wait, 200));
      server.process.kill(signal);
      expect(JSON.parse(await answer)).toHaveProperty('data.__schema');
      expect(await server.ended).toEqual({ code: 0, signal: null });
      expect(server.err()).toContain('stopping: finishing requests under way');
      await expect(fetch(`${server.url}/health`)).rejects.toThrow();
    },
  );

  it('whoever does not read on is cut off once the time to stop is over; the exit code is 0 all the same', async () => {
    const server = await serve([], { DIXIT_STOP_TIME: '0.5' });
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    await new Promise<void>((sent) =>
      socket.write('POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: 10\r\n\r\n{', () => sent()),
    );
    await fetch(`${server.url}/health`);
    const started = performance.now();
    server.process.kill('SIGTERM');
    expect(await server.ended).toEqual({ code: 0, signal: null });
    expect(performance.now() - started).toBeGreaterThan(400);
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  it('logs each request as JSON, with its id', async () => {
    const server = await serve();
    await ask(server.url, 'query Mine { __typename }', { 'x-request-id': 'desk-1' });
    server.process.kill('SIGTERM');
    await server.ended;
    const lines = server
      .err()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.filter(({ requestId }) => requestId === 'desk-1')).toMatchObject([
      { level: 'info', msg: 'request', operation: 'Mine', status: 200, route: 'graphql' },
    ]);
  });

  it('takes note of keys without a restart: SIGHUP at once', async () => {
    const file = join(dir, 'sighup.json');
    const now = new Date().toISOString();
    const first = addKey(file, { name: 'first', role: 'reader' }, now);
    const server = await serve(['--keys', file]);
    const status = async (key: string) =>
      (await ask(server.url, '{ __typename }', { authorization: `Bearer ${key}` })).status;
    expect(await status(first.key)).toBe(200);
    const second = addKey(file, { name: 'second', role: 'reader' }, now);
    revokeKey(file, first.entry.id, now);
    server.process.kill('SIGHUP');
    const deadline = Date.now() + 5_000;
    while ((await status(second.key)) !== 200 && Date.now() < deadline)
      await new Promise((wait) => setTimeout(wait, 20));
    expect([await status(second.key), await status(first.key)]).toEqual([200, 401]);
    expect(server.err()).not.toContain(second.key.slice(-43));
  });

  it('a first key closes a server that was open', async () => {
    const file = join(dir, 'first.json');
    const server = await serve(['--keys', file]);
    expect((await ask(server.url, '{ __typename }')).status).toBe(200);
    const { key } = addKey(file, { name: 'first', role: 'reader' }, new Date().toISOString());
    server.process.kill('SIGHUP');
    const deadline = Date.now() + 5_000;
    while ((await ask(server.url, '{ __typename }')).status !== 401 && Date.now() < deadline)
      await new Promise((wait) => setTimeout(wait, 20));
    expect((await ask(server.url, '{ __typename }')).status).toBe(401);
    expect((await ask(server.url, '{ __typename }', { 'x-api-key': key })).status).toBe(200);
  });

  it('runs listed operations only, when told so', async () => {
    const file = join(dir, 'operations.json');
    writeFileSync(file, JSON.stringify({ type: '{ __typename }' }));
    const server = await serve(['--persisted', file, '--only-persisted']);
    expect((await ask(server.url, '{ __typename }')).status).toBe(200);
    expect(await (await ask(server.url, '{ stats { articles } }')).text()).toContain('PERSISTED_QUERY_ONLY');
  });
});

describe('what dixit serve refuses at the start, with exit code 2', () => {
  const store = 'sqlite::memory:';
  const refuses = async (args: readonly string[], env: Record<string, string>, message: string) => {
    Object.assign(process.env, env);
    try {
      const { code, err } = await dixit('serve', '--port', '0', '--store', store, ...args);
      expect(err).toContain(message);
      expect(code).toBe(2);
    } finally {
      for (const name of Object.keys(env)) delete process.env[name];
    }
  };

  it.each([
    [['--host', '0.0.0.0'], {}, 'dixit keys create'],
    [['--host', '0.0.0.0', '--public'], {}, '--without-keys'],
    [['--host', '0.0.0.0'], { DIXIT_WITHOUT_KEYS: 'on' }, '--public'],
    [[], { DIXIT_TIME_LIMIT: 'long' }, 'DIXIT_TIME_LIMIT="long"'],
    [[], { DIXIT_RATE: '-1' }, 'DIXIT_RATE="-1"'],
    [[], { DIXIT_INTROSPECTION: 'no' }, 'DIXIT_INTROSPECTION="no"'],
    [[], { DIXIT_ANONYMOUS: 'owner' }, 'DIXIT_ANONYMOUS="owner"'],
    [[], { DIXIT_CORS_ORIGINS: 'https://desk.example/' }, '"https://desk.example/" is no origin'],
    [[], { DIXIT_JWT_JWKS: 'https://id.example/jwks' }, 'DIXIT_JWT_ISSUER'],
    [[], { DIXIT_LOG: 'xml' }, 'DIXIT_LOG="xml"'],
    [['--only-persisted'], {}, '--persisted'],
    [['--persisted', '/nowhere.json'], {}, '/nowhere.json'],
  ])('%j %j', async (args, env, message) => {
    await refuses(args, env as Record<string, string>, message);
  });

  it('a key file that is damaged', async () => {
    const file = join(dir, 'damaged.json');
    writeFileSync(file, '{"keys":');
    await refuses(['--keys', file], {}, 'KEYS_MALFORMED');
  });
});
