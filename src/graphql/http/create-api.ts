import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Search } from '../../search/search.ts';
import type { Store } from '../../store/store.ts';
import type { Context } from '../context.ts';
import type { Curation } from '../curation.ts';
import type { Ingestion } from '../ingestion.ts';
import { LIMITS } from '../limits/limits.ts';
import { useLimits } from '../limits/use-limits.ts';
import { createLoaders } from '../loaders.ts';
import type { Log } from '../log.ts';
import { loadSchema } from '../schema.ts';
import { maskError } from './mask-error.ts';

export interface ApiOptions {
  readonly store: Store;
  readonly search: Search;
  readonly log: Log;
  /** Changes people may make, where they may: asked at each request. */
  readonly curation: () => Curation | null;
  /** Where articles to ingest are queued, the same way. */
  readonly ingestion: () => Ingestion | null;
}

/** The GraphQL endpoint: a request listener for POST and GET on /graphql. */
export function createApi({
  store,
  search,
  log,
  curation,
  ingestion,
}: ApiOptions): YogaServerInstance<object, Context> {
  return createYoga<object, Context>({
    schema: loadSchema(),
    context: (): Context => ({
      store,
      search,
      curation: curation(),
      ingestion: ingestion(),
      log,
      loaders: createLoaders(store),
    }),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: '/graphql/health',
    cors: false,
    multipart: false,
    maxRequestBodySize: LIMITS.body,
    logging: false,
    maskedErrors: { maskError: (error) => maskError(error, log) },
    plugins: [useLimits()],
  });
}
