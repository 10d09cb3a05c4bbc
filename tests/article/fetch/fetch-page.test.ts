import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher } from '../../../src/article/fetch/fetch-page.ts';

/** A real server on this machine plays the public web: 127.0.0.2 counts as public here, 127.0.0.1 and the rest do not. */
const PUBLIC = '127.0.0.2';
const PAGE = '<html><head><title>Un titre</title></head><body><p>Un texte.</p></body></html>';

let port: number;
let respond: (request: IncomingMessage, response: ServerResponse) => void;
let asked: string[];
let looked: string[];
/** Answers of the resolver, by host; each look-up takes the next one, the last one stays. */
let names: Record<string, string[]>;
let fetcher: Fetcher;

const server = createServer((request, response) => {
  asked.push(`${request.headers.host} ${request.url}`);
  respond(request, response);
});

const html = (_: IncomingMessage, response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': 'text/html; charset="iso-8859-1"' }).end(PAGE);

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  port = (server.address() as AddressInfo).port;
  fetcher = createFetcher({
    userAgent: 'Dixit-test',
    pause: 0,
    ports: null,
    isAllowed: (ip) => ip === PUBLIC,
    resolve: async (host) => {
      looked.push(host);
      const answers = names[host];
      if (!answers) throw new Error('ENOTFOUND');
      const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
      return answer.split(' ').map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    },
  });
});
afterAll(async () => {
  await fetcher.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  asked = [];
  looked = [];
  respond = html;
  names = { 'news.example': [PUBLIC], 'inside.example': ['127.0.0.1'], 'other.example': [PUBLIC] };
});

const at = (host: string, path = '/') => `http://${host}:${port}${path}`;

describe('a page of the public web', () => {
  it('is fetched with what the server says of it', async () => {
    const page = await fetcher.fetchPage(at('news.example', '/a?b=1'));
    expect(Buffer.from(page.bytes).toString()).toBe(PAGE);
    expect(page).toMatchObject({
      url: at('news.example', '/a?b=1'),
      type: 'text/html',
      charset: 'iso-8859-1',
    });
    expect(asked).toEqual([`news.example:${port} /a?b=1`]);
  });

  it('says who asks, and sends no cookie and no address it came from', async () => {
    let headers: IncomingMessage['headers'] = {};
    respond = (request, response) => {
      headers = request.headers;
      html(request, response);
    };
    await fetcher.fetchPage(at('news.example'));
    expect(headers['user-agent']).toBe('Dixit-test');
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  });

  it('is read unpacked', async () => {
    respond = (_, response) =>
      void response
        .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
        .end(gzipSync(PAGE));
    expect(Buffer.from((await fetcher.fetchPage(at('news.example'))).bytes).toString()).toBe(PAGE);
  });

  it('is followed to where it leads', async () => {
    respond = (request, response) =>
      request.url === '/old'
        ? void response.writeHead(301, { location: at('other.example', '/new') }).end()
        : html(request, response);
    expect((await fetcher.fetchPage(at('news.example', '/old'))).url).toBe(at('other.example', '/new'));
  });
});

describe('addresses that are not public', () => {
  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::ffff:169.254.169.254]/latest/meta-data/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.1.2.3/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://user:secret@news.example/',
    'https://news.example:8443/',
  ])('%s is refused, and nothing is asked', async (address) => {
    const strict = createFetcher({
      userAgent: 'Dixit-test',
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    });
    await expect(strict.fetchPage(address)).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' });
    await strict.close();
    expect(asked).toEqual([]);
  });

  it.each([
    'ftp://news.example/',
    'file:///etc/passwd',
    'gopher://x/',
    'news.example',
    '',
    `http://${'a'.repeat(3000)}`,
  ])('"%s" is no address of a page', async (address) => {
    await expect(fetcher.fetchPage(address)).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
  });

  it('a name that leads inside is refused, and nothing is asked', async () => {
    await expect(fetcher.fetchPage(at('inside.example'))).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' });
    expect(asked).toEqual([]);
  });

  it('a name with one address outside and one inside is refused', async () => {
    names['mixed.example'] = [`${PUBLIC} 127.0.0.1`];
    await expect(fetcher.fetchPage(at('mixed.example'))).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' });
    expect(asked).toEqual([]);
  });

  it('a redirect inside is refused', async () => {
    for (const location of [`http://127.0.0.1:${port}/`, at('inside.example'), 'file:///etc/passwd']) {
      asked = [];
      respond = (_, response) => void response.writeHead(302, { location }).end();
      await expect(fetcher.fetchPage(at('news.example'))).rejects.toMatchObject({
        code: expect.stringMatching(/ADDRESS_REFUSED|ARGUMENT_INVALID/),
      });
      expect(asked).toHaveLength(1);
    }
  });

  it('a name that changes its address between two look-ups leads nowhere else', async () => {
    // One look-up a connection, and the connection goes to what was looked up.
    names['rebind.example'] = [PUBLIC, '127.0.0.1'];
    respond = (request, response) =>
      request.url === '/first'
        ? void response.writeHead(302, { location: '/second', connection: 'close' }).end()
        : html(request, response);
    await expect(fetcher.fetchPage(at('rebind.example', '/first'))).rejects.toMatchObject({
      code: 'ADDRESS_REFUSED',
    });
    expect(asked).toEqual([`rebind.example:${port} /first`]);
    expect(looked).toEqual(['rebind.example', 'rebind.example']);
  });
});

describe('bounds', () => {
  it('a page that leads in a circle is given up', async () => {
    respond = (_, response) => void response.writeHead(302, { location: '/again' }).end();
    await expect(fetcher.fetchPage(at('news.example'))).rejects.toMatchObject({ code: 'FETCH_FAILED' });
    expect(asked).toHaveLength(6);
  });

  it('a page that is too large is given up while it comes', async () => {
    let closed = false;
    respond = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = setInterval(() => response.write('x'.repeat(50_000)), 5);
      response.on('close', () => {
        closed = true;
        clearInterval(more);
      });
    };
    await expect(fetcher.fetchPage(at('news.example'), { maxBytes: 200_000 })).rejects.toMatchObject({
      code: 'INPUT_TOO_LARGE',
    });
    await expect.poll(() => closed).toBe(true);
  });

  it('a small file that unpacks to a huge one is given up', async () => {
    respond = (_, response) =>
      void response
        .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
        .end(gzipSync(Buffer.alloc(50_000_000)));
    await expect(fetcher.fetchPage(at('news.example'))).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE' });
  });

  it.each(['application/pdf', 'image/png', 'application/json', 'video/mp4'])(
    '%s is not read',
    async (type) => {
      respond = (_, response) => void response.writeHead(200, { 'content-type': type }).end('x');
      await expect(fetcher.fetchPage(at('news.example'))).rejects.toMatchObject({ code: 'INPUT_BINARY' });
    },
  );

  it.each([404, 403, 429, 500, 503])('the answer %i is told', async (status) => {
    respond = (_, response) => void response.writeHead(status).end('no');
    await expect(fetcher.fetchPage(at('news.example'))).rejects.toMatchObject({
      code: 'FETCH_FAILED',
      message: expect.stringContaining(String(status)),
    });
  });

  it('a server that never answers is given up in time', async () => {
    respond = () => {};
    const started = performance.now();
    await expect(fetcher.fetchPage(at('news.example'), { timeout: 300 })).rejects.toMatchObject({
      code: 'FETCH_FAILED',
    });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('a server that drips is given up in time', async () => {
    respond = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(more));
    };
    await expect(fetcher.fetchPage(at('news.example'), { timeout: 300 })).rejects.toMatchObject({
      code: 'FETCH_FAILED',
    });
  });

  it('whoever asked may change their mind', async () => {
    respond = () => {};
    const leaving = new AbortController();
    const page = fetcher.fetchPage(at('news.example'), { signal: leaving.signal });
    setTimeout(() => leaving.abort(), 50);
    await expect(page).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('an unknown host is told without what the network looks like', async () => {
    const error = await fetcher.fetchPage(at('nowhere.example')).catch((caught: Error) => caught);
    expect(error).toMatchObject({ code: 'FETCH_FAILED' });
    expect((error as Error).message).not.toMatch(/ENOTFOUND|127\.|lookup/);
  });

  it('two requests to one host are a pause apart', async () => {
    const polite = createFetcher({
      userAgent: 'Dixit-test',
      pause: 300,
      ports: null,
      isAllowed: () => true,
      resolve: async () => [{ address: PUBLIC, family: 4 }],
    });
    const started = performance.now();
    await polite.fetchPage(at('news.example'));
    await polite.fetchPage(at('other.example'));
    expect(performance.now() - started).toBeLessThan(280);
    await polite.fetchPage(at('news.example'));
    expect(performance.now() - started).toBeGreaterThan(290);
    await polite.close();
  });
});
