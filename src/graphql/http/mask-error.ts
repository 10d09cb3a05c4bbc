import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { DixitError } from '../../model/error.ts';
import { LIMITS } from '../limits/limits.ts';
import type { Log } from '../log.ts';
import { currentScope } from '../request/scope.ts';

export const REFUSED = { http: { spec: true, status: 400 } } as const;

/**
 * What a caller may see of an error: expected errors with their code, GraphQL's own as they are; of any other only the
 * id of the request, under which the log holds all of it.
 */
export function maskError(error: unknown, log: Log): Error {
  const cause = causeOf(error);
  if (cause instanceof DixitError)
    return withPlace(error, cause.message, { code: cause.code, ...refusal(error) });
  if (error instanceof GraphQLError && error.extensions.code === 'REQUEST_ENTITY_TOO_LARGE')
    return new GraphQLError(
      `The body of the request has more than ${LIMITS.body} bytes; split it into several requests.`,
      { extensions: { code: 'LIMIT_EXCEEDED', limit: LIMITS.body, http: { status: 413 } } },
    );
  if (error instanceof GraphQLError && isNoJson(error))
    return new GraphQLError(
      'The body of the request is not valid JSON; send {"query": "…", "variables": {…}}.',
      {
        extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
      },
    );
  if (error instanceof GraphQLError && (error.originalError == null || cause instanceof GraphQLError))
    return error.extensions.http || error.path
      ? error
      : withPlace(error, error.message, { code: 'BAD_USER_INPUT', ...error.extensions, ...refusal(error) });
  const reference = currentScope()?.id ?? randomUUID();
  log('unexpected error', {
    level: 'error',
    requestId: reference,
    path: error instanceof GraphQLError ? error.path?.join('.') : undefined,
    error: cause instanceof Error ? cause.stack : String(cause),
  });
  return withPlace(error, `Unexpected error; the server's log tells more under ${reference}.`, {
    code: 'INTERNAL_SERVER_ERROR',
    reference,
  });
}

/**
 * Status of an error that kept the request from running (it has no path): 400, or 200 where the caller accepts
 * application/json only (GraphQL over HTTP, section 6.4). The server takes `http` out before it answers.
 */
function refusal(error: unknown): { readonly http?: { readonly spec: true; readonly status: 400 } } {
  return error instanceof GraphQLError && error.path ? {} : REFUSED;
}

/** Yoga's own, with the parser's error among its extensions, which is none of the caller's business. */
function isNoJson({ extensions }: GraphQLError): boolean {
  return extensions.code === 'BAD_REQUEST' && 'originalError' in extensions;
}

/** The innermost error that GraphQL errors wrap. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function withPlace(error: unknown, message: string, extensions: Record<string, unknown>): GraphQLError {
  const place =
    error instanceof GraphQLError
      ? { nodes: error.nodes, source: error.source, positions: error.positions, path: error.path }
      : {};
  return new GraphQLError(message, { ...place, extensions });
}
