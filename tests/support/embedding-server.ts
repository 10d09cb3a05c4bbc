import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fold } from '../../src/model/fold.ts';

export interface EmbeddingRequest {
  readonly input: readonly string[];
  readonly model: string;
  readonly [field: string]: unknown;
}

/** An endpoint of the OpenAI shape on a free port of this machine, with what it was asked. */
export interface EmbeddingServer {
  /** Base address, ending in /v1. */
  readonly url: string;
  readonly requests: EmbeddingRequest[];
  readonly headers: IncomingMessage['headers'][];
  close(): Promise<void>;
}

type Respond = (
  request: EmbeddingRequest,
  response: ServerResponse,
  nth: number,
) => unknown | Promise<unknown>;

export const DIMENSION = 256;

/** Two spellings of one word share most of their letters' trigrams: counts of them, hashed to places of a vector. */
export function trigramVector(text: string, dimension = DIMENSION): number[] {
  const vector = new Array<number>(dimension).fill(0);
  for (const word of fold(text).match(/[a-z0-9]+/g) ?? []) {
    for (let at = 0; at + 3 <= word.length + 2; at++) {
      let hash = 7;
      for (const letter of ` ${word} `.slice(at, at + 3))
        hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003;
      vector[hash % dimension]! += 1;
    }
  }
  if (!vector.some(Boolean)) vector[0] = 1;
  return vector;
}

/** What a working endpoint answers. */
export function answerOf(
  { input, model }: EmbeddingRequest,
  embed: (text: string) => readonly number[] = (text) => trigramVector(text),
) {
  return {
    object: 'list',
    model,
    data: input.map((text, index) => ({ object: 'embedding', index, embedding: embed(text) })),
  };
}

/** @param respond returns the answer as JSON, or writes to the response itself and returns undefined */
export async function startEmbeddingServer(
  respond: Respond = (request) => answerOf(request),
): Promise<EmbeddingServer> {
  const requests: EmbeddingRequest[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer(async (incoming, response) => {
    let body = '';
    for await (const chunk of incoming) body += chunk;
    if (incoming.method !== 'POST' || incoming.url !== '/v1/embeddings') {
      response.writeHead(404).end('no such route');
      return;
    }
    const request = JSON.parse(body) as EmbeddingRequest;
    requests.push(request);
    headers.push(incoming.headers);
    const answer = await respond(request, response, requests.length);
    if (answer !== undefined)
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    headers,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
