import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { type Api, serveWith } from '../harness.ts';

describe('callers that are slow or send too much on purpose', () => {
  let api: Api;
  beforeAll(async () => {
    api = await serveWith({ slowness: { head: 400, whole: 900 } }, openSqliteStore(':memory:'));
  });
  afterAll(() => api.close());

  /** What the server sends on a connection until it closes it, and after how long. */
  function converse(first: string, dripped: string): Promise<{ text: string; milliseconds: number }> {
    const started = performance.now();
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(api.url);
      const socket = connect(Number(port), hostname, () => socket.write(first));
      const drip = setInterval(() => socket.write(dripped), 50);
      let text = '';
      socket.on('data', (part) => {
        text += part.toString();
      });
      socket.on('error', () => {});
      socket.on('close', () => {
        clearInterval(drip);
        resolve({ text, milliseconds: performance.now() - started });
      });
      setTimeout(() => reject(new Error('the connection stays open')), 15_000).unref();
    });
  }

  it('a head that comes letter by letter is cut off', async () => {
    const { text, milliseconds } = await converse('POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-a: ', 'a');
    expect(text).toMatch(/^HTTP\/1\.1 40[08] /);
    expect(milliseconds).toBeLessThan(5_000);
  });

  it('a body that comes letter by letter is cut off', async () => {
    const { text, milliseconds } = await converse(
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n{',
      ' ',
    );
    expect(text).toMatch(/^HTTP\/1\.1 40[08] /);
    expect(milliseconds).toBeLessThan(5_000);
  });

  it('a head that is too large is refused', async () => {
    const response = await fetch(`${api.url}/health`, { headers: { 'x-large': 'x'.repeat(40_000) } });
    expect(response.status).toBe(431);
  });

  it.each(['GET / HTTP/1.1\r\n\r\n', 'nonsense\r\n\r\n', '\u0000\u0001\u0002\r\n\r\n'])(
    'what is no request, %j, is refused',
    async (text) => {
      expect((await converse(text, '')).text).toMatch(/^HTTP\/1\.1 400 /);
    },
  );

  it('the server answers others meanwhile and afterwards', async () => {
    const slow = converse('GET / HTTP/1.1\r\nx-a: ', 'a');
    expect((await fetch(`${api.url}/health`)).status).toBe(200);
    await slow;
    expect((await fetch(`${api.url}/health`)).status).toBe(200);
  });
});
