/**
 * The HTTP server: /graphql answers programs (and opens GraphiQL in a browser), /health says that the process runs,
 * /ready whether the store answers, /metrics what was measured, /export/… sends the graph as a file, / is the explorer
 * (http/routes.ts lists them). No request of any page leads elsewhere.
 */
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DixitError } from '../model/error.ts';
import { OPEN_ACCESS } from './access/access.ts';
import { checkListening, isLoopback } from './access/check-listening.ts';
import type { Principal } from './access/principal.ts';
import { createApi } from './http/create-api.ts';
import { handleRequest } from './http/handle-request.ts';
import { createRateLimit } from './http/rate-limit.ts';
import { answerOrKeep } from './kept/answer-or-keep.ts';
import { createChangeFeed } from './live/change-feed.ts';
import { EVENT_STREAM } from './live/event-stream.ts';
import { createMetrics } from './metrics/metrics.ts';
import { loadSchema } from './schema.ts';
import type { ServerOptions } from './server-options.ts';

export type { ServerOptions } from './server-options.ts';

export interface Server {
  /**
   * Resolves once requests are answered; port 0 takes a free one. Throws ARGUMENT_INVALID for an address in use, and for
   * one that others reach while nobody is asked who they are.
   */
  listen(port: number, host: string): Promise<{ readonly url: string }>;
  /** Subscriptions open now. */
  followers(): number;
  /** Takes no more requests, ends subscriptions, finishes those under way, for at most ten seconds unless told otherwise, then stops. */
  close(): Promise<void>;
}

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export function createServer(options: ServerOptions): Server {
  const { store, search, log, explorer, curation = null, ingestion = null } = options;
  const { access = OPEN_ACCESS, metrics = createMetrics(), tracing = null } = options;
  const { slowness = { head: 10_000, whole: 30_000 }, patience = 10_000 } = options;
  /** Set when the server listens on a loopback address. */
  let local = false;
  let stopping = false;
  const feed = createChangeFeed(store, log, options.live?.pause);
  metrics.gauge('subscriptions', 'Subscriptions that are open.', feed.followers);
  const api = createApi({
    schema: loadSchema(),
    store,
    search,
    log,
    metrics,
    // What a role may change is decided by the table; where nobody is asked, only this machine's users may.
    curation: () => (local || access.required() ? curation : null),
    ingestion: () => (local || access.required() ? ingestion : null),
    feed,
    eventStream: { ...EVENT_STREAM, ...options.live },
    introspection: options.introspection ?? true,
    plugins: options.plugins ?? [],
  });
  const handling = {
    served: {
      store,
      search,
      log,
      metrics,
      version,
      explorer,
      graphiql: options.graphiql ?? true,
      stopping: () => stopping,
      api: options.keep ? answerOrKeep(api, store, metrics, options.keep) : api,
    },
    access,
    rateLimit: createRateLimit(options.rates ?? { key: 0, address: 0 }),
    origins: options.origins ?? [],
    proxies: options.proxies ?? 0,
    timeLimit: options.timeLimit ?? 30_000,
    tracing,
    local: () => local,
    admitted: (response: ServerResponse, principal: Principal) => void open.set(response, principal),
  };
  /** Answers that are not through yet, and whom they are for. */
  const open = new Map<ServerResponse, Principal | null>();
  let watch: NodeJS.Timeout | undefined;
  const http = createHttpServer(
    {
      maxHeaderSize: 32_768,
      headersTimeout: slowness.head,
      requestTimeout: slowness.whole,
      connectionsCheckingInterval: Math.min(1_000, slowness.head),
    },
    (request, response) => {
      open.set(response, null);
      if (stopping) response.setHeader('connection', 'close');
      void handleRequest(handling, request, response).finally(() => open.delete(response));
    },
  );
  // A peer that neither reads nor sends for so long has gone; subscriptions send a sign of life more often.
  http.setTimeout(120_000);

  return {
    async listen(port, host) {
      await checkListening(host, {
        keyed: access.required(),
        public: options.public ?? false,
        withoutKeys: options.withoutKeys ?? false,
      });
      return new Promise((resolve, reject) => {
        http.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, port, host)));
        http.listen(port, host, () => {
          const address = http.address() as AddressInfo;
          local = isLoopback(address.address);
          const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
          watch = setInterval(() => {
            // A key that is revoked, a token that has expired: what it opened closes.
            for (const [response, principal] of open)
              if (isEventStream(response) && principal?.stands?.() === false) response.destroy();
          }, 1_000).unref();
          // Not before the first requests are answered: it takes some forty milliseconds.
          setImmediate(() => void metrics.load());
          resolve({ url: `http://${name}:${address.port}` });
        });
      });
    },
    followers: () => feed.followers(),
    async close() {
      stopping = true;
      clearInterval(watch);
      // Subscriptions never end by themselves; their clients come back with the last id they saw.
      feed.close();
      if (http.listening)
        await new Promise<void>((resolve) => {
          // Somebody who has stopped reading an export would keep the server for ever.
          const end = setTimeout(() => http.closeAllConnections(), patience);
          http.close(() => {
            clearTimeout(end);
            resolve();
          });
          http.closeIdleConnections();
          for (const response of open.keys()) {
            if (isEventStream(response)) setTimeout(() => response.destroy(), LAST_WORDS).unref();
            else if (!response.headersSent) response.setHeader('connection', 'close');
          }
        });
      await api.dispose();
      await tracing?.close();
    },
  };
}

/** Milliseconds a subscription gets to send that it has ended. */
const LAST_WORDS = 1_000;

function isEventStream(response: ServerResponse): boolean {
  return String(response.getHeader('content-type') ?? '').startsWith('text/event-stream');
}

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND'].includes(error.code ?? ''))
    return new DixitError(
      'ARGUMENT_INVALID',
      `Cannot listen on ${host} port ${port} (${error.code}); give another port, or 0 for a free one.`,
      { cause: error },
    );
  return error;
}
