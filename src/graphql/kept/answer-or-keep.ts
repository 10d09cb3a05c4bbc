import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { DixitError } from '../../model/error.ts';
import { LIMITS } from '../limits/limits.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { currentScope, type RequestScope } from '../request/scope.ts';
import { KeptAnswers } from './kept-answers.ts';
import { createRevisions, type Revisions } from './revisions.ts';

type Api = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * The API, whose answers to questions are kept while nothing in the store has changed. Before a kept answer is sent the
 * store is asked for its revision, so that no answer is older than its request, whoever writes; what is asked once only
 * costs no look before its answer. Kept are answers without errors to queries alone, for each role; those that searched
 * in plain words are not, as what they find may rest on a server of embeddings.
 */
export function answerOrKeep(
  api: Api,
  store: Parameters<typeof createRevisions>[0],
  metrics: Metrics,
  most: number,
): Api {
  const kept = new KeptAnswers(most);
  const revisions = createRevisions(store);
  metrics.gauge(
    'kept_answers_bytes',
    'Bytes of answers that are kept while the store is unchanged.',
    () => kept.bytes,
  );

  return async (request, response) => {
    const scope = currentScope();
    const body = scope && (await bodyOf(request));
    if (!scope || body === null) return api(request, response);
    if (body !== '') Object.assign(request, { body });
    const started = performance.now();
    const key = keyOf(request, body, scope);
    if (kept.has(key)) {
      const revision = await inTime(revisions, scope);
      const answer = revision === null ? null : kept.get(key, revision);
      if (answer) {
        scope.operation = answer.operation;
        scope.cost = answer.cost;
        response.writeHead(200, { 'content-type': answer.type, 'content-length': answer.body.length });
        response.end(answer.body);
        metrics.operation(answer.operation, 'ok', (performance.now() - started) / 1_000, scope.storeCalls);
        return;
      }
    }
    // What was seen before the answer is made, and still is afterwards, is what the answer rests on.
    const before = revisions.seen ?? (await inTime(revisions, scope));
    const sent = copyOf(response, most / 16);
    response.once('finish', () => {
      const copy = sent();
      if (!scope.keep || response.statusCode !== 200 || !copy) return;
      const type = String(response.getHeader('content-type'));
      const { operation, cost } = scope;
      revisions.look().then(
        (revision) => {
          if (revision === before) kept.add(key, revision, { body: copy, type, operation, cost });
        },
        () => {},
      );
    });
    return api(request, response);
  };
}

/** The whole body of a POST, '' for a GET; null where the answer is none to keep, or the API shall read and refuse. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const { headers, method } = request;
  if (headers.accept?.includes('text/event-stream') || headers['content-encoding']) return null;
  if (method === 'GET') return '';
  const length = Number(headers['content-length']);
  if (method !== 'POST' || !(length > 0 && length <= LIMITS.body)) return null;
  const parts: Buffer[] = [];
  try {
    for await (const part of request) parts.push(part as Buffer);
  } catch (error) {
    throw new DixitError('CALLER_GONE', 'the caller has gone', { cause: error });
  }
  return Buffer.concat(parts).toString();
}

/** All that an answer depends on beside the store. */
function keyOf({ url, headers }: IncomingMessage, body: string, { principal }: RequestScope): string {
  const asked = [principal.role, headers.host, url, headers.accept, headers['content-type'], body];
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64');
}

/** A look that a request waits for, as long as it has time; null where there is none. */
async function inTime(revisions: Revisions, { deadline }: RequestScope): Promise<string | null> {
  let over: (() => void) | undefined;
  const end = new Promise<null>((resolve) => {
    over = () => resolve(null);
    deadline.signal.addEventListener('abort', over, { once: true });
  });
  try {
    return await Promise.race([revisions.look(), end]);
  } catch {
    // The store is away: whoever answers without us says so.
    return null;
  } finally {
    if (over) deadline.signal.removeEventListener('abort', over);
  }
}

/** What is sent from now on, unless it is more than `most` bytes. */
function copyOf(response: ServerResponse, most: number): () => Buffer | null {
  const parts: Buffer[] = [];
  let bytes = 0;
  const take = (part: unknown) => {
    if (typeof part !== 'string' && !(part instanceof Uint8Array)) return;
    const copy = Buffer.from(part as string);
    bytes += copy.length;
    if (bytes <= most) parts.push(copy);
    else parts.length = 0;
  };
  const { write, end } = response;
  response.write = (...args: unknown[]) => {
    take(args[0]);
    return Reflect.apply(write, response, args) as boolean;
  };
  response.end = ((...args: unknown[]) => {
    take(args[0]);
    return Reflect.apply(end, response, args) as ServerResponse;
  }) as ServerResponse['end'];
  return () => (bytes <= most ? Buffer.concat(parts) : null);
}
