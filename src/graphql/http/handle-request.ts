import type { IncomingMessage, ServerResponse } from 'node:http';
import { Deadline, within } from '../../model/deadline.ts';
import { DixitError } from '../../model/error.ts';
import type { Access } from '../access/access.ts';
import { AccessError } from '../access/access-error.ts';
import type { Principal } from '../access/principal.ts';
import { mayAs, type Role } from '../access/role.ts';
import { requestId } from '../request/request-id.ts';
import { type RequestScope, withScope } from '../request/scope.ts';
import type { Tracing } from '../tracing/tracing.ts';
import { clientAddress } from './client-address.ts';
import { allowOrigin, isPreflight } from './cors.ts';
import type { Allowance, RateLimit } from './rate-limit.ts';
import { type Route, routeOf, type Served } from './routes.ts';
import { securityHeaders } from './security-headers.ts';
import { sendError } from './send.ts';

export interface Handling {
  readonly served: Served;
  readonly access: Access;
  readonly rateLimit: RateLimit;
  readonly origins: readonly string[];
  readonly proxies: number;
  /** Milliseconds. */
  readonly timeLimit: number;
  readonly tracing: Tracing | null;
  /** Whether the server listens on a loopback address. */
  readonly local: () => boolean;
  /** Told whom an answer is for. */
  readonly admitted: (response: ServerResponse, principal: Principal) => void;
}

/**
 * The way of every request: its id, the name it asks for, the origin it may come from, who asks, how often, what that
 * role may; then the route answers. Resolves when the answer is sent or the caller gone; never rejects.
 */
export async function handleRequest(
  handling: Handling,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { served, tracing } = handling;
  const started = performance.now();
  const id = requestId(request.headers['x-request-id']);
  response.setHeader('x-request-id', id);
  const path = (request.url ?? '/').split('?', 1)[0]!;
  const route = routeOf(request, path, served);
  const deadline = new Deadline(route.lasting ? Number.POSITIVE_INFINITY : handling.timeLimit);
  let scope: RequestScope | null = null;
  const span =
    tracing?.request(
      `${request.method} ${route.name}`,
      { 'http.request.method': request.method ?? '', 'http.route': route.name, 'dixit.request.id': id },
      oneOf(request.headers.traceparent),
    ) ?? null;
  const ended = new Promise<void>((resolve) => {
    response.once('close', () => {
      if (response.writableFinished) deadline.off();
      else deadline.giveUp(new DixitError('CALLER_GONE', 'the caller has gone'));
      const milliseconds = performance.now() - started;
      served.metrics.request(route.name, response.statusCode, milliseconds / 1_000);
      served.log('request', {
        level: route.quiet && response.statusCode < 400 ? 'debug' : 'info',
        requestId: id,
        caller: scope ? `${scope.principal.kind} ${scope.principal.id}` : 'refused',
        method: request.method,
        route: route.name,
        status: response.statusCode,
        finished: response.writableFinished,
        milliseconds: Math.round(milliseconds * 10) / 10,
        ...(scope && { operation: scope.operation, cost: scope.cost, storeCalls: scope.storeCalls }),
        ...(scope && scope.errors.length > 0 && { errors: scope.errors.join(' ') }),
      });
      span?.set({ 'http.response.status_code': response.statusCode });
      span?.end();
      resolve();
    });
  });
  try {
    const principal = await admit(handling, route, request, response);
    if (principal) {
      handling.admitted(response, principal);
      scope = {
        id,
        principal,
        deadline,
        storeCalls: 0,
        operation: null,
        errors: [],
        cost: null,
        keep: false,
        span,
      };
      await within(deadline, () =>
        withScope(scope!, async () => route.answer(served, request, response, path)),
      );
    }
  } catch (error) {
    served.log('unexpected error', {
      level: 'error',
      requestId: id,
      error: error instanceof Error ? error.stack : String(error),
    });
    if (response.headersSent) response.destroy();
    else
      sendError(
        request,
        response,
        error instanceof DixitError ? 503 : 500,
        error instanceof DixitError ? error.code : 'INTERNAL_SERVER_ERROR',
        error instanceof DixitError
          ? error.message
          : `Unexpected error; the server's log tells more under ${id}.`,
      );
  }
  return ended;
}

/** Who asks, if they may; else the refusal is sent. */
async function admit(
  handling: Handling,
  route: Route,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Principal | null> {
  const { access, rateLimit } = handling;
  // Without keys, whatever page a browser of this machine has open is as trusted as its user: so other names are refused.
  if (handling.local() && !access.required() && !namesThisMachine(request.headers.host)) {
    sendError(
      request,
      response,
      421,
      'MISDIRECTED',
      'This server listens on this machine only and answers to localhost or its address, under no other name.',
    );
    return null;
  }
  allowOrigin(request, response, handling.origins);
  if (isPreflight(request)) {
    response.writeHead(204, securityHeaders('data')).end();
    return null;
  }
  if (!route.methods.includes(request.method ?? '')) {
    const allow = route.methods.join(', ');
    const message = `${request.method} is not taken here; send ${allow}. Only /graphql takes requests that send data`;
    sendError(request, response, 405, 'METHOD_NOT_ALLOWED', message, { allow });
    return null;
  }
  const address = clientAddress(request, handling.proxies);
  let principal: Principal;
  try {
    principal = await access.identify(
      { authorization: request.headers.authorization, apiKey: oneOf(request.headers['x-api-key']) },
      { address, local: handling.local() && !comesThroughProxy(request) },
    );
  } catch (error) {
    if (!(error instanceof AccessError)) throw error;
    if (error.status === 401 && !allow(request, response, await rateLimit.takeFailure(address))) return null;
    refuse(request, response, error.status, error.code, error.message);
    return null;
  }
  if (route.counted && !allow(request, response, await rateLimit.take(principal))) return null;
  if (route.role && !mayAs(principal.role, route.role)) {
    const [status, code] =
      principal.role === null ? ([401, 'UNAUTHENTICATED'] as const) : ([403, 'FORBIDDEN'] as const);
    refuse(request, response, status, code, needs(route.name, route.role, principal.role));
    return null;
  }
  return principal;
}

function needs(what: string, needed: Role, held: Role | null): string {
  return held === null
    ? `/${what} needs the role ${needed}; give a key that has it as "Authorization: Bearer KEY".`
    : `/${what} needs the role ${needed}; yours is ${held}.`;
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
): void {
  sendError(request, response, status, code, message, status === 401 ? { 'www-authenticate': 'Bearer' } : {});
}

/** Sets the headers that tell what is left; false once nothing is, and the refusal is sent. */
function allow(request: IncomingMessage, response: ServerResponse, allowance: Allowance | null): boolean {
  if (!allowance) return true;
  for (const [name, value] of Object.entries(allowance.headers)) response.setHeader(name, value);
  if (allowance.allowed) return true;
  sendError(
    request,
    response,
    429,
    'RATE_LIMITED',
    `More than ${allowance.limit} requests a minute; try again in ${allowance.retryAfterSeconds} seconds.`,
  );
  return false;
}

/**
 * A site can give its own name the address 127.0.0.1, and its pages then reach this server as if it were that site
 * (DNS rebinding). A name in the Host header gives it away; `localhost` and plain addresses cannot be taken over so.
 */
function namesThisMachine(host: string | undefined): boolean {
  return /^(?:localhost|(?:\d{1,3}\.){3}\d{1,3}|\[[0-9a-f:.]+\])(?::\d+)?$/i.test(host ?? '');
}

/** A proxy on this machine speaks for others. */
function comesThroughProxy({ headers }: IncomingMessage): boolean {
  return (
    headers.forwarded !== undefined || headers['x-forwarded-for'] !== undefined || headers.via !== undefined
  );
}

function oneOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
