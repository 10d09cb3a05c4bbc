import type { IncomingMessage, ServerResponse } from 'node:http';

/** Headers of ours that pages of other origins may read. */
const EXPOSED =
  'X-Request-Id, RateLimit, RateLimit-Policy, Retry-After, WWW-Authenticate, Content-Disposition';

/**
 * Lets pages of the listed origins (or of all, with "*") ask this server. Keys travel in a header that such a page has to
 * set itself, so browsers need not be allowed to add cookies, and are not.
 */
export function allowOrigin(
  request: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
): void {
  if (origins.length === 0) return;
  const { origin } = request.headers;
  const any = origins.includes('*');
  if (!any) response.setHeader('vary', 'Origin');
  if (!origin || !(any || origins.includes(origin))) return;
  response.setHeader('access-control-allow-origin', any ? '*' : origin);
  response.setHeader('access-control-expose-headers', EXPOSED);
  if (isPreflight(request)) {
    response.setHeader('access-control-allow-methods', 'GET, HEAD, POST, OPTIONS');
    response.setHeader(
      'access-control-allow-headers',
      'Authorization, X-Api-Key, Content-Type, X-Request-Id, Last-Event-ID, Traceparent',
    );
    response.setHeader('access-control-max-age', '600');
  }
}

/** The question a browser asks before it lets a page of another origin ask. */
export function isPreflight(request: IncomingMessage): boolean {
  return request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
}
