/** The API over a real store, SQLite unless told otherwise, asked over real HTTP, with every store call counted on its way through. */

import { createCuration } from '../../src/cli/lib/curation.ts';
import type { LogFields } from '../../src/graphql/log.ts';
import { createMetrics } from '../../src/graphql/metrics/metrics.ts';
import { watchStore } from '../../src/graphql/request/watch-store.ts';
import { createServer, type ServerOptions } from '../../src/graphql/server.ts';
import type { GraphBatch } from '../../src/model/batch.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';

export interface GraphQLAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes
  readonly data: any;
  readonly errors:
    | readonly {
        readonly message: string;
        readonly path?: readonly (string | number)[];
        readonly extensions?: Readonly<Record<string, unknown>>;
      }[]
    | undefined;
}

export interface Api {
  readonly url: string;
  readonly store: Store;
  /** Names of the store's methods in the order of their calls; empty it before what is to be counted. */
  readonly calls: string[];
  /** What the server logged of level warn and error. */
  readonly log: string[];
  /** All that it logged. */
  readonly events: (LogFields & { readonly event: string })[];
  /** @param headers beside those every request has */
  ask(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<GraphQLAnswer>;
  close(): Promise<void>;
}

export async function openApi(...batches: readonly GraphBatch[]): Promise<Api> {
  return serve(openSqliteStore(':memory:'), ...batches);
}

/** The API over a given store, into which the batches are written first. */
export async function serve(store: Store, ...batches: readonly GraphBatch[]): Promise<Api> {
  return serveWith({}, store, ...batches);
}

/** The same, with settings of the server. */
export async function serveWith(
  options: Partial<ServerOptions>,
  store: Store,
  ...batches: readonly GraphBatch[]
): Promise<Api> {
  for (const batch of batches) await store.write(batch);
  const calls: string[] = [];
  const events: (LogFields & { event: string })[] = [];
  const log: string[] = [];
  const metrics = options.metrics ?? createMetrics();
  const counted = watchStore(counting(store, calls), metrics);
  const server = createServer({
    search: createSearch(counted),
    curation: createCuration(counted, () => '2023-05-01T00:00:00.000Z'),
    log: (event, fields = {}) => {
      events.push({ event, ...fields });
      if (fields.level === 'warn' || fields.level === 'error') log.push(`${event} ${JSON.stringify(fields)}`);
    },
    explorer: true,
    ...options,
    metrics,
    store: counted,
  });
  const { url } = await server.listen(0, '127.0.0.1');
  return {
    url,
    store,
    calls,
    log,
    events,
    async ask(query, variables = {}, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as Omit<GraphQLAnswer, 'status'>;
      return { status: response.status, data, errors };
    },
    async close() {
      await server.close();
      await store.close().catch(() => {});
    },
  };
}

/** The same store; the name of each method called is written down. */
function counting(store: Store, calls: string[]): Store {
  return new Proxy(store, {
    get(target, name: keyof Store) {
      const member = target[name];
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        calls.push(name);
        return (member as (...args: unknown[]) => unknown).apply(target, args);
      };
    },
  });
}
