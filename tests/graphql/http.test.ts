import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/export/export-graph.ts';
import { FLAGSHIP_QUESTION } from '../../src/graphql/flagship.ts';
import { LIMITS } from '../../src/graphql/limits/limits.ts';
import { createServer } from '../../src/graphql/server.ts';
import { crowd } from './crowd.ts';
import { type Api, openApi } from './harness.ts';
import { world } from './world.ts';

describe('HTTP', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(world);
  });
  afterAll(() => api.close());

  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${api.url}/graphql`, { method: 'POST', headers, body });

  it('passes the GraphQL-over-HTTP audit in full', async () => {
    const results = await auditServer({ url: `${api.url}/graphql` });
    expect(results.length).toBeGreaterThan(50);
    expect(
      results.filter(({ status }) => status !== 'ok').map((result) => `${result.status} ${result.name}`),
    ).toEqual([]);
  });

  it('/health tells that the process runs, /ready that the store answers, and 503 once it is gone', async () => {
    const own = await openApi(world);
    const well = await fetch(`${own.url}/health`);
    expect(well.status).toBe(200);
    expect(await well.json()).toEqual({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    });
    const ready = await fetch(`${own.url}/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({
      status: 'ready',
      store: expect.stringMatching(/^SQLite 3\./),
      backend: 'sqlite',
    });
    await own.store.close();
    const gone = await fetch(`${own.url}/ready`);
    expect(gone.status).toBe(503);
    expect(await gone.json()).toMatchObject({ status: 'unavailable', store: 'does not answer' });
    expect(own.log.length).toBeGreaterThan(0);
    expect((await fetch(`${own.url}/health`)).status).toBe(200);
    await own.close();
  });

  it('GraphiQL opens with the flagship question in place and asks nothing of other hosts', async () => {
    const response = await fetch(`${api.url}/graphql`, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await response.text();
    expect(html).toContain(FLAGSHIP_QUESTION);
    expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)="https?:/);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('a program that asks /graphql by GET gets an answer, not a page', async () => {
    const response = await fetch(`${api.url}/graphql?query=${encodeURIComponent('{ stats { articles } }')}`, {
      headers: { accept: 'application/graphql-response+json' },
    });
    expect(await response.json()).toEqual({ data: { stats: { articles: 6 } } });
  });

  it.each(['/', '/health', '/ready', '/metrics', '/graphql?query={__typename}', '/nowhere'])(
    '%s carries security headers and no CORS',
    async (path) => {
      const { headers } = await fetch(api.url + path, { headers: { origin: 'https://evil.example' } });
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('a preflight from another site is not allowed', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('access-control-allow-methods')).toBeNull();
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/graphql',
    'multipart/form-data; boundary=x',
  ])('a body of type %s, which a form of another site could send, is refused', async (type) => {
    const response = await post('query=%7B__typename%7D', { 'content-type': type });
    expect(response.status).toBe(415);
  });

  it('a body over the limit is refused, announced or not', async () => {
    const body = JSON.stringify({ query: `{ __typename } #${'x'.repeat(LIMITS.body)}` });
    expect((await post(body)).status).toBe(413);
    const status = await new Promise((resolve, reject) => {
      const sent = request(
        `${api.url}/graphql`,
        { method: 'POST', headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      sent.on('error', reject);
      for (let at = 0; at < body.length; at += 50_000) sent.write(body.slice(at, at + 50_000));
      sent.end();
    });
    expect(status).toBe(413);
  });

  it.each([
    ['{', 400],
    ['[]', 400],
    ['null', 400],
    ['"query"', 400],
    ['{"query":1}', 400],
    ['{"query":"{ __typename }","variables":"x"}', 400],
    ['{"query":"{ __typename }","operationName":7}', 400],
    ['[{"query":"{ __typename }"}]', 400],
  ])('the body %s is refused', async (body, status) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty('errors');
    expect(api.log).toEqual([]);
  });

  it('what is no JSON, and what is sent as something else, is told so with a code and nothing of our insides', async () => {
    const post = (body: string, type: string) =>
      fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });
    expect(await (await post('{"query":"{', 'application/json')).json()).toEqual({
      errors: [
        {
          message: expect.stringContaining('not valid JSON'),
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
    const plain = await post('{ stats { claims } }', 'text/plain');
    expect((await plain.json()).errors[0].extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE');
    const put = await fetch(`${api.url}/graphql`, { method: 'PUT' });
    expect((await put.json()).errors[0].message).toContain('PUT is not taken here; send GET');
  });

  it('what is not there is not there', async () => {
    expect((await fetch(`${api.url}/nowhere`)).status).toBe(404);
    expect((await fetch(`${api.url}/../package.json`)).status).toBe(404);
    expect((await fetch(`${api.url}/__proto__`)).status).toBe(404);
    expect((await fetch(`${api.url}/`, { method: 'DELETE' })).status).toBe(405);
  });

  it.each(EXPORT_FORMATS)('/export/%s is the whole graph as a file', async (format) => {
    const response = await fetch(`${api.url}/export/${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="dixit[-.a-z]+"$/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await response.text()).length).toBeGreaterThan(2_000);
    expect((await fetch(`${api.url}/export/${format}`, { method: 'HEAD' })).status).toBe(200);
  });

  it('an export whose reader goes away harms nobody; one whose store fails is broken off', async () => {
    const { ids: _, ...batch } = crowd(2_000);
    const own = await openApi(batch);
    const leaving = new AbortController();
    const left = await fetch(`${own.url}/export/gexf`, { signal: leaving.signal });
    await left.body!.getReader().read();
    leaving.abort();
    const reader = (await fetch(`${own.url}/export/jsonl`)).body!.getReader();
    await reader.read();
    await own.store.close();
    await expect(
      (async () => {
        while (!(await reader.read()).done);
      })(),
    ).rejects.toThrow();
    expect((await fetch(`${own.url}/ready`)).status).toBe(503);
    await own.close();
  });

  it('HEAD has the headers and no body', async () => {
    const response = await fetch(`${api.url}/health`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  it('GraphiQL is sent packed', async () => {
    const bytes = await new Promise<Buffer>((resolve, reject) => {
      request(`${api.url}/graphql`, { headers: { accept: 'text/html' } }, (response) => {
        const parts: Buffer[] = [];
        response
          .on('data', (part: Buffer) => parts.push(part))
          .on('end', () => resolve(Buffer.concat(parts)));
      })
        .on('error', reject)
        .end();
    });
    expect(bytes.length).toBeLessThan(4_000_000);
    expect(gunzipSync(bytes).toString()).toContain('<!doctype html>');
  });

  it('an address in use is an expected error', async () => {
    const port = Number(new URL(api.url).port);
    const second = createServer({
      store: api.store,
      search: { ask: () => Promise.reject(new Error('unused')) },
      log: () => {},
      explorer: false,
    });
    await expect(second.listen(port, '127.0.0.1')).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
    await second.close();
  });

  it('closing lets requests under way finish', async () => {
    const own = await openApi(world);
    const answers = Promise.all(
      Array.from({ length: 20 }, () =>
        own.ask('{ claims { edges { node { assertions { edges { node { text } } } } } } }'),
      ),
    );
    while (own.calls.filter((call) => call === 'listClaims').length < 20)
      await new Promise((resolve) => setImmediate(resolve));
    await own.close();
    for (const { errors } of await answers) expect(errors).toBeUndefined();
  });
});
