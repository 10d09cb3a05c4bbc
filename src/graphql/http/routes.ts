/** What is served where, and which role it takes (null: none; GraphQL decides by operation). First match counts. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Search } from '../../search/search.ts';
import type { Store } from '../../store/store.ts';
import { PATH_ROLES } from '../access/required-roles.ts';
import type { Role } from '../access/role.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { graphiqlPage } from './graphiql-page.ts';
import { checkReadiness } from './readiness.ts';
import { securityHeaders } from './security-headers.ts';
import { send, sendError, sendJson } from './send.ts';
import { isEvidence, sendEvidence } from './send-evidence.ts';
import { isExport, sendExport } from './send-export.ts';

/** What routes need of the server. */
export interface Served {
  readonly store: Store;
  readonly search: Search;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly version: string;
  readonly explorer: boolean;
  readonly graphiql: boolean;
  /** Whether the server has been told to stop. */
  readonly stopping: () => boolean;
  readonly api: (request: IncomingMessage, response: ServerResponse) => unknown;
}

export interface Route {
  /** Names the route in metrics and logs. */
  readonly name: string;
  matches(path: string, served: Served): boolean;
  readonly methods: readonly string[];
  readonly role: Role | null;
  /** Whether a rate limit counts its requests. */
  readonly counted: boolean;
  /** Whether only failures of it are told at the usual level: those who ask it ask it every few seconds. */
  readonly quiet?: boolean;
  /** Whether it lasts as long as it is read, without a time limit. */
  readonly lasting?: boolean;
  answer(served: Served, request: IncomingMessage, response: ServerResponse, path: string): unknown;
}

const READ = ['GET', 'HEAD'];
const EXPLORER_FILES = ['/', '/explorer.css', '/explorer.js', '/favicon.svg'];

export const ROUTES: readonly Route[] = [
  {
    name: 'graphiql',
    matches: () => false,
    methods: READ,
    role: null,
    counted: false,
    async answer(_served, request, response) {
      send(request, response, 200, await graphiqlPage(), {
        'content-type': 'text/html; charset=utf-8',
        'content-encoding': 'gzip',
        ...securityHeaders('graphiql'),
      });
    },
  },
  {
    name: 'graphql',
    matches: (path) => path === '/graphql',
    methods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
    role: null,
    counted: true,
    answer({ api }, request, response) {
      for (const [name, value] of Object.entries(securityHeaders('data'))) response.setHeader(name, value);
      if (request.method === 'POST' && !sendsJson(request))
        return sendError(
          request,
          response,
          415,
          'UNSUPPORTED_MEDIA_TYPE',
          'Send the request as JSON: content-type application/json.',
        );
      return api(request, response);
    },
  },
  {
    name: 'health',
    matches: (path) => path === '/health',
    methods: READ,
    role: null,
    counted: false,
    quiet: true,
    answer: ({ version }, request, response) => sendJson(request, response, 200, { status: 'ok', version }),
  },
  {
    name: 'ready',
    matches: (path) => path === '/ready',
    methods: READ,
    role: null,
    counted: false,
    quiet: true,
    async answer({ store, stopping, log }, request, response) {
      const { status, body } = await checkReadiness(store, stopping(), log);
      sendJson(request, response, status, body);
    },
  },
  {
    name: 'metrics',
    matches: (path) => path === '/metrics',
    methods: READ,
    role: PATH_ROLES.metrics,
    counted: true,
    quiet: true,
    async answer({ metrics }, request, response) {
      const { type, body } = await metrics.text();
      send(request, response, 200, body, {
        'content-type': type,
        'cache-control': 'no-store',
        ...securityHeaders('data'),
      });
    },
  },
  {
    name: 'export',
    matches: isExport,
    methods: READ,
    role: PATH_ROLES.export,
    counted: true,
    lasting: true,
    answer: sendExport,
  },
  {
    name: 'evidence',
    matches: isEvidence,
    methods: READ,
    role: PATH_ROLES.export,
    counted: true,
    lasting: true,
    answer: sendEvidence,
  },
  {
    name: 'explorer',
    matches: (path, { explorer }) => explorer && EXPLORER_FILES.includes(path),
    methods: READ,
    role: null,
    counted: false,
    async answer(_served, request, response, path) {
      const { explorerFile } = await import('../../explorer/serve-explorer.ts');
      const file = (await explorerFile(path))!;
      send(request, response, 200, file.body, {
        'content-type': file.type,
        'cache-control': 'no-cache',
        ...securityHeaders('explorer'),
      });
    },
  },
];

const NOWHERE: Route = {
  name: 'none',
  matches: () => true,
  methods: READ,
  role: null,
  counted: true,
  answer: (_served, request, response) =>
    sendError(
      request,
      response,
      404,
      'NOT_FOUND',
      'nothing here; try /, /graphql, /health, /ready, /metrics, /export/gexf or /claims/ID/evidence.jsonld',
    ),
};

/** The route of a request. */
export function routeOf(request: IncomingMessage, path: string, served: Served): Route {
  const route = ROUTES.find(({ matches }) => matches(path, served)) ?? NOWHERE;
  const opensPage =
    route.name === 'graphql' && served.graphiql && READ.includes(request.method ?? '') && wantsPage(request);
  return opensPage ? ROUTES[0]! : route;
}

/**
 * Of the types a body may have, a form on another site can send any but JSON without asking first: so only JSON is
 * taken, and no page can make a visitor's browser ask.
 */
function sendsJson(request: IncomingMessage): boolean {
  return /^application\/(?:graphql\+)?json(?:;|$)/i.test(request.headers['content-type'] ?? '');
}

function wantsPage(request: IncomingMessage): boolean {
  return (request.headers.accept ?? '').includes('text/html');
}
