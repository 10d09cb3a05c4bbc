/**
 * The HTTP server: /graphql answers programs (and opens GraphiQL in a browser), /health says whether the store
 * answers, /export/… sends the graph as a file, / is the explorer. No request of any page leads elsewhere.
 */
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DixitError } from '../model/error.ts';
import type { Search } from '../search/search.ts';
import type { Store } from '../store/store.ts';
import type { Curation } from './curation.ts';
import { createApi } from './http/create-api.ts';
import { graphiqlPage } from './http/graphiql-page.ts';
import { checkHealth } from './http/health.ts';
import { securityHeaders } from './http/security-headers.ts';
import { exportFormat, sendExport } from './http/send-export.ts';
import type { Ingestion } from './ingestion.ts';
import type { Log } from './log.ts';

export interface ServerOptions {
  readonly store: Store;
  readonly search: Search;
  readonly log: Log;
  /**
   * Changes people may make. As the server asks nobody who they are, it takes changes only while it listens on a loopback
   * address; without this it takes none.
   */
  readonly curation?: Curation | null;
  /** Where articles to ingest are queued, under the same condition. */
  readonly ingestion?: Ingestion | null;
  /** Serves the explorer at /. */
  readonly explorer: boolean;
}

export interface Server {
  /** Resolves once requests are answered; port 0 takes a free one. Throws ARGUMENT_INVALID for an address in use. */
  listen(port: number, host: string): Promise<{ readonly url: string }>;
  /** Finishes requests under way, for at most ten seconds, then stops. */
  close(): Promise<void>;
}

/** Milliseconds that requests under way get to finish when the server closes. */
const PATIENCE = 10_000;

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export function createServer(options: ServerOptions): Server {
  const { store, search, log, explorer, curation = null, ingestion = null } = options;
  /** Set when the server listens on a loopback address. */
  let local = false;
  const api = createApi({
    store,
    search,
    log,
    curation: () => (local ? curation : null),
    ingestion: () => (local ? ingestion : null),
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?', 1)[0]!;
    if (local && !namesThisMachine(request.headers.host))
      return sendJson(request, response, 421, {
        error:
          'This server listens on this machine only and answers to localhost or its address, under no other name.',
      });
    const reading = request.method === 'GET' || request.method === 'HEAD';
    if (path === '/graphql') {
      if (reading && wantsPage(request)) {
        const body = await graphiqlPage();
        return send(request, response, 200, body, {
          'content-type': 'text/html; charset=utf-8',
          'content-encoding': 'gzip',
          ...securityHeaders('graphiql'),
        });
      }
      for (const [name, value] of Object.entries(securityHeaders('data'))) response.setHeader(name, value);
      if (request.method === 'POST' && !sendsJson(request))
        return sendJson(request, response, 415, {
          errors: [{ message: 'Send the request as JSON: content-type application/json.' }],
        });
      return api(request, response);
    }
    if (path === '/health' && reading) {
      const { status, body } = await checkHealth(store, version, log);
      return sendJson(request, response, status, body);
    }
    const format = reading ? exportFormat(path) : null;
    if (format) return sendExport(request, response, store, format);
    if (explorer && reading) {
      const { explorerFile } = await import('../explorer/serve-explorer.ts');
      const file = await explorerFile(path);
      if (file)
        return send(request, response, 200, file.body, {
          'content-type': file.type,
          'cache-control': 'no-cache',
          ...securityHeaders('explorer'),
        });
    }
    const error = reading
      ? 'nothing here; try /, /graphql, /health or /export/gexf'
      : 'only /graphql takes requests that send data';
    return sendJson(request, response, reading ? 404 : 405, { error });
  }

  const http = createHttpServer({ requestTimeout: 30_000, maxHeaderSize: 32_768 }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      log(`error: ${error instanceof Error ? error.stack : error}`);
      if (response.headersSent) response.destroy();
      else sendJson(request, response, 500, { error: 'unexpected error' });
    });
  });

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        http.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, port, host)));
        http.listen(port, host, () => {
          const address = http.address() as AddressInfo;
          local = isLoopback(address.address);
          const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
          resolve({ url: `http://${name}:${address.port}` });
        });
      }),
    async close() {
      if (http.listening)
        await new Promise<void>((resolve) => {
          // Somebody who has stopped reading an export would keep the server for ever.
          const patience = setTimeout(() => http.closeAllConnections(), PATIENCE);
          http.close(() => {
            clearTimeout(patience);
            resolve();
          });
          http.closeIdleConnections();
        });
      await api.dispose();
    },
  };
}

/**
 * Of the types a body may have, a form on another site can send any but JSON without asking first: so only JSON is
 * taken, and no page can make a visitor's browser ask.
 */
function sendsJson(request: IncomingMessage): boolean {
  return /^application\/(?:graphql\+)?json(?:;|$)/i.test(request.headers['content-type'] ?? '');
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.');
}

/**
 * A site can give its own name the address 127.0.0.1, and its pages then reach this server as if it were that site
 * (DNS rebinding). A name in the Host header gives it away; `localhost` and plain addresses cannot be taken over so.
 */
function namesThisMachine(host: string | undefined): boolean {
  return /^(?:localhost|(?:\d{1,3}\.){3}\d{1,3}|\[[0-9a-f:.]+\])(?::\d+)?$/i.test(host ?? '');
}

function wantsPage(request: IncomingMessage): boolean {
  return (request.headers.accept ?? '').includes('text/html');
}

function sendJson(request: IncomingMessage, response: ServerResponse, status: number, body: unknown): void {
  send(request, response, status, JSON.stringify(body), {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...securityHeaders('data'),
  });
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: Record<string, string>,
): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE' || error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL')
    return new DixitError(
      'ARGUMENT_INVALID',
      `Cannot listen on ${host} port ${port} (${error.code}); give another port, or 0 for a free one.`,
      { cause: error },
    );
  return error;
}
