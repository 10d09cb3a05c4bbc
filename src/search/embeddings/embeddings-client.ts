import { setTimeout as wait } from 'node:timers/promises';
import { DixitError } from '../../model/error.ts';
import type { Embeddings, Limits, TextKind } from './embeddings.ts';
import { endpointOf } from './endpoint.ts';
import { type Prefixes, prefixesOf } from './prefixes.ts';
import { readBounded } from './read-bounded.ts';
import { readVectors } from './read-vectors.ts';

export interface EmbeddingsOptions {
  /** Base address (…/v1) or the whole address (…/v1/embeddings). */
  readonly url: string;
  readonly key?: string | null;
  readonly model: string;
  /** See prefixes.ts; "auto" when left out. */
  readonly prefixes?: string;
}

/** Texts in one request. */
export const BATCH = 64;
/** Characters of a text that are sent: models of this kind read about 512 tokens. */
const LONGEST = 2_000;
/** Bytes of an answer that are read: 64 vectors of 4096 long-written numbers fit. */
const LARGEST = 16 * 2 ** 20;
const LIMITS: Required<Limits> = { timeout: 60_000, retries: 2 };
/** Milliseconds before the first repetition; doubled for each further one. */
const PAUSE = 300;

/** An endpoint of the OpenAI embeddings API (https://platform.openai.com/docs/api-reference/embeddings). Throws ARGUMENT_INVALID. */
export function createEmbeddings({ url, key, model, prefixes = 'auto' }: EmbeddingsOptions): Embeddings {
  const endpoint: Endpoint = {
    url: endpointOf(url),
    key: key ?? null,
    model,
    prefixes: prefixesOf(prefixes, model),
  };
  let dimension: number | null = null;
  return {
    model,
    async embed(texts, kind, limits) {
      const vectors: Float32Array[] = [];
      for (let at = 0; at < texts.length; at += BATCH) {
        const batch = texts.slice(at, at + BATCH);
        const found = await request(endpoint, batch, kind, { ...LIMITS, ...limits });
        dimension ??= found[0]!.length;
        if (found[0]!.length !== dimension)
          throw new DixitError(
            'EMBEDDINGS_MISMATCH',
            `the embeddings endpoint ${shownAddress(endpoint)} answered in ${found[0]!.length} dimensions after ${dimension}; have it serve one model only, then run dixit embed --again`,
          );
        vectors.push(...found);
      }
      return vectors;
    },
  };
}

interface Endpoint {
  readonly url: URL;
  readonly key: string | null;
  readonly model: string;
  readonly prefixes: Prefixes;
}

/** A failure that may pass: the request is worth sending again. */
class Passing extends Error {}

async function request(
  endpoint: Endpoint,
  texts: readonly string[],
  kind: TextKind,
  { timeout, retries }: Required<Limits>,
): Promise<Float32Array[]> {
  for (let tried = 0; ; tried++) {
    try {
      return readVectors(await post(endpoint, texts, kind, timeout), texts.length, shownAddress(endpoint));
    } catch (error) {
      if (!(error instanceof Passing)) throw error;
      if (tried >= retries)
        throw new DixitError(
          'EMBEDDINGS_UNAVAILABLE',
          `the embeddings endpoint ${shownAddress(endpoint)} ${error.message}; check that it runs and that DIXIT_EMBEDDINGS_URL names it`,
        );
      await wait(PAUSE * 2 ** tried);
    }
  }
}

async function post(
  endpoint: Endpoint,
  texts: readonly string[],
  kind: TextKind,
  timeout: number,
): Promise<unknown> {
  const { url, key, model, prefixes } = endpoint;
  const input = texts.map((text) => (prefixes.before[kind] + text.toWellFormed()).slice(0, LONGEST));
  let response: Response;
  let body: string | null;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body: JSON.stringify({
        model,
        input,
        encoding_format: 'float',
        ...(prefixes.inputType ? { input_type: kind === 'question' ? 'query' : 'passage' } : {}),
      }),
      // The key goes to the address the user gave and to no other.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    body = await readBounded(response, LARGEST);
  } catch (error) {
    throw new Passing(
      error instanceof Error && error.name === 'TimeoutError'
        ? `did not answer within ${timeout} ms`
        : `cannot be reached (${reasonOf(error)})`,
    );
  }
  if (body === null)
    throw refused(endpoint, `answered more than ${LARGEST} bytes; have it answer ${BATCH} vectors only`);
  if (response.status === 429 || response.status >= 500)
    throw new Passing(`answered status ${response.status} (${withoutKey(body, key)})`);
  if (response.status !== 200)
    throw refused(
      endpoint,
      `answered status ${response.status} (${withoutKey(body, key)}); check DIXIT_EMBEDDINGS_URL, DIXIT_EMBEDDINGS_KEY and DIXIT_EMBEDDINGS_MODEL ("${model}")`,
    );
  try {
    return JSON.parse(body);
  } catch {
    throw refused(
      endpoint,
      `answered no JSON (${withoutKey(body, key)}); check that DIXIT_EMBEDDINGS_URL names an OpenAI-compatible endpoint`,
    );
  }
}

function refused(endpoint: Endpoint, what: string): DixitError {
  return new DixitError(
    'EMBEDDINGS_UNAVAILABLE',
    `the embeddings endpoint ${shownAddress(endpoint)} ${what}`,
  );
}

/** Without the query, which may hold a key. */
function shownAddress({ url }: Endpoint): string {
  return `${url.origin}${url.pathname}`;
}

/** The start of what an endpoint said; some repeat the key they refuse. */
function withoutKey(body: string, key: string | null): string {
  const start = (key ? body.replaceAll(key, '***') : body).slice(0, 160);
  return start.replace(/[\p{Cc}\s]+/gu, ' ').trim() || 'no text';
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message.slice(0, 100);
  return 'unknown reason';
}
