import { afterEach, describe, expect, it } from 'vitest';
import { createEmbeddings } from '../../../src/search/embeddings/embeddings-client.ts';
import { endpointOf } from '../../../src/search/embeddings/endpoint.ts';
import { prefixesOf } from '../../../src/search/embeddings/prefixes.ts';
import { answerOf, type EmbeddingServer, startEmbeddingServer } from '../../support/embedding-server.ts';

const KEY = 'a-very-secret-key';
const FAST = { timeout: 300, retries: 0 };
let server: EmbeddingServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});
const client = (url: string, over = {}) => createEmbeddings({ url, key: KEY, model: 'small', ...over });

describe('an endpoint that works', () => {
  it('gets at most 64 texts at a time, the key and the model; vectors come in order and of length 1', async () => {
    server = await startEmbeddingServer((request) => {
      const answer = answerOf(request, (text) => [Number(text.slice(1)), 3]);
      return { ...answer, data: answer.data.toReversed() };
    });
    const texts = Array.from({ length: 130 }, (_, number) => `t${number}`);
    const vectors = await client(server.url).embed(texts, 'claim');
    expect(server.requests.map(({ input }) => input.length)).toEqual([64, 64, 2]);
    expect(server.requests[0]).toMatchObject({ model: 'small', encoding_format: 'float' });
    expect(server.headers[0]!.authorization).toBe(`Bearer ${KEY}`);
    expect(vectors).toHaveLength(130);
    expect(vectors[100]![0]! / vectors[100]![1]!).toBeCloseTo(100 / 3, 3);
    expect(Math.hypot(...vectors[100]!)).toBeCloseTo(1, 5);
  });

  it('is asked with the prefixes of e5 when the model is named so, and with input_type on request', async () => {
    server = await startEmbeddingServer();
    await client(server.url, { model: 'multilingual-e5-small' }).embed(['a'], 'question');
    await client(server.url, { model: 'multilingual-e5-small' }).embed(['a'], 'claim');
    await client(server.url).embed(['a'], 'claim');
    await client(server.url, { prefixes: 'input_type' }).embed(['a'], 'question');
    expect(server.requests.map(({ input }) => input[0])).toEqual(['query: a', 'passage: a', 'a', 'a']);
    expect(server.requests.map((request) => request.input_type)).toEqual([
      undefined,
      undefined,
      undefined,
      'query',
    ]);
  });

  it('is asked again after a passing failure', async () => {
    server = await startEmbeddingServer((request, response, nth) =>
      nth === 1 ? void response.writeHead(503).end('loading') : answerOf(request),
    );
    expect(await client(server.url).embed(['a'], 'claim')).toHaveLength(1);
    expect(server.requests).toHaveLength(2);
  });
});

describe('an endpoint that misbehaves is EMBEDDINGS_UNAVAILABLE, with what came', () => {
  const row = (embedding: unknown, index: unknown = 0) => ({ data: [{ index, embedding }] });
  it.each<[string, unknown, string]>([
    ['no list', { error: 'x' }, 'without a list "data": {"error":"x"}'],
    ['no object', 'hello', '"hello"'],
    ['too few vectors', { data: [] }, '0 vectors for 1 texts'],
    ['no vector', { data: [{ index: 0 }] }, '{"index":0} in place of a vector'],
    ['an index out of range', row([1, 2], 7), 'index 7'],
    ['text in a vector', row([1, 'NaN']), '"NaN" in place of a number'],
    ['null in a vector', row([1, null]), 'null in place of a number'],
    ['an empty vector', row([]), 'a vector of 0 numbers'],
    ['zeros', row([0, 0, 0]), 'a vector of zeros'],
    ['a vector too long', row(new Array(5000).fill(1)), '5000 numbers'],
  ])('%s', async (_, answer, message) => {
    server = await startEmbeddingServer(() => answer);
    await expect(client(server.url).embed(['a'], 'claim')).rejects.toMatchObject({
      code: 'EMBEDDINGS_UNAVAILABLE',
      message: expect.stringContaining(message),
    });
    expect(server.requests).toHaveLength(1);
  });

  it('two dimensions in one answer, one index twice', async () => {
    server = await startEmbeddingServer((_, __, nth) => ({
      data: [
        { index: 0, embedding: [1, 2] },
        { index: nth === 1 ? 1 : 0, embedding: nth === 1 ? [1, 2, 3] : [1, 2] },
      ],
    }));
    const { url } = server;
    const failing = () => client(url).embed(['a', 'b'], 'claim');
    await expect(failing()).rejects.toThrow('vectors of 2 and of 3 numbers');
    await expect(failing()).rejects.toThrow('two vectors with index 0');
  });

  it('another dimension than before: EMBEDDINGS_MISMATCH', async () => {
    server = await startEmbeddingServer((request, _, nth) =>
      answerOf(request, () => new Array(nth + 1).fill(1)),
    );
    const embeddings = client(server.url);
    await embeddings.embed(['a'], 'claim');
    await expect(embeddings.embed(['a'], 'claim')).rejects.toMatchObject({ code: 'EMBEDDINGS_MISMATCH' });
  });

  it('no JSON, a page, a refusal that repeats the key: the key is never shown', async () => {
    server = await startEmbeddingServer((_, response, nth) => {
      response.writeHead(nth === 1 ? 200 : 401).end(`<p>bad key ${KEY}</p>`);
    });
    const { url } = server;
    for (const said of ['no JSON', 'status 401']) {
      const error = await client(url)
        .embed(['a'], 'claim', FAST)
        .catch((thrown: Error) => thrown);
      expect(error).toMatchObject({
        code: 'EMBEDDINGS_UNAVAILABLE',
        message: expect.stringContaining(said),
      });
      expect(`${error} ${JSON.stringify(error)}`).not.toContain(KEY);
    }
  });

  it('slow, endless, gone, a redirection', async () => {
    server = await startEmbeddingServer(async (_, response, nth) => {
      if (nth === 2) response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
      if (nth === 3) response.writeHead(200).end(Buffer.alloc(20 * 2 ** 20, ' '));
      return undefined;
    });
    const { url } = server;
    const failing = (limits: object) => client(url).embed(['a'], 'claim', limits);
    await expect(failing(FAST)).rejects.toThrow('did not answer within 300 ms');
    await expect(failing({ retries: 0 })).rejects.toThrow('status 302');
    await expect(failing({ retries: 0 })).rejects.toThrow('more than 16777216 bytes');
    await server.close();
    await expect(failing({ retries: 1 })).rejects.toThrow('cannot be reached (ECONNREFUSED)');
  });
});

describe('settings', () => {
  it('addresses: a base, the whole, a bare host', () => {
    const whole = 'http://localhost:8000/v1/embeddings';
    for (const given of [
      'http://localhost:8000',
      'http://localhost:8000/v1',
      'http://localhost:8000/v1/',
      whole,
    ])
      expect(endpointOf(given).href).toBe(whole);
    expect(endpointOf('https://host/deployments/x/embeddings?api-version=1').href).toBe(
      'https://host/deployments/x/embeddings?api-version=1',
    );
    for (const given of ['', 'localhost', 'file:///etc/passwd', `http://me:${KEY}@host/v1`])
      expect(() => endpointOf(given)).toThrow(expect.objectContaining({ code: 'ARGUMENT_INVALID' }));
    expect(() => endpointOf(`http://me:${KEY}@host/v1`)).not.toThrow(KEY);
  });

  it('prefixes: two parts, a name, or a typed error', () => {
    expect(prefixesOf('Q: |P: ', 'x').before).toEqual({ question: 'Q: ', claim: 'P: ' });
    expect(prefixesOf('auto', 'intfloat/multilingual-E5-large').before.question).toBe('query: ');
    expect(prefixesOf('auto', 'size50').before.question).toBe('');
    expect(() => prefixesOf('query', 'x')).toThrow(expect.objectContaining({ code: 'ARGUMENT_INVALID' }));
  });
});
