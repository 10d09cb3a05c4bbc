import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { REFUSED } from '../http/mask-error.ts';
import type { PersistedOperations } from './read-manifest.ts';

/**
 * Operations asked for by id: `documentId` (as the GraphQL-over-HTTP working group has it) or
 * `extensions.persistedQuery.sha256Hash` (as Apollo's clients send). With `only`, no others are run; their full text may
 * stand in place of the id. `texts` are of operations allowed besides: those of our own page.
 */
export function usePersisted(
  operations: PersistedOperations,
  { only, texts = [] }: { readonly only: boolean; readonly texts?: readonly string[] },
): Plugin[] {
  const known = new Set([...operations.values(), ...texts]);
  const listed = new WeakSet<Request>();
  return [
    {
      onParams({ params, request, setParams }) {
        if (params.query && known.has(params.query)) listed.add(request);
        // Clients of Apollo send both at times; the listed text is what runs.
        const id = idOf(params, request);
        if (params.query && id !== null && operations.has(id)) {
          const { query: _, ...rest } = params;
          setParams(rest);
        }
      },
    },
    usePersistedOperations({
      allowArbitraryOperations: (request) => !only || listed.has(request),
      extractPersistedOperationId: idOf,
      getPersistedOperation: (id) => operations.get(id) ?? null,
      customErrors: {
        notFound: {
          message: 'This server has no operation of this id; `documentId` must be one of its list.',
          extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', ...REFUSED },
        },
        keyNotFound: {
          message: 'Give an operation as `query`, or the id of a listed one as `documentId`.',
          extensions: { code: 'BAD_USER_INPUT', ...REFUSED },
        },
        persistedQueryOnly: {
          message: 'This server runs the operations of its list only; give the id of one as `documentId`.',
          extensions: { code: 'PERSISTED_QUERY_ONLY', ...REFUSED },
        },
      },
    }),
  ];
}

function idOf(params: GraphQLParams, request: Request): string | null {
  // By GET, so that answers can be cached by address, it stands in the query part.
  const documentId =
    request.method === 'GET'
      ? new URL(request.url, 'http://localhost').searchParams.get('documentId')
      : (params as { documentId?: unknown }).documentId;
  if (typeof documentId === 'string') return documentId;
  const { sha256Hash } = (params.extensions?.persistedQuery ?? {}) as { sha256Hash?: unknown };
  return typeof sha256Hash === 'string' ? sha256Hash : null;
}
