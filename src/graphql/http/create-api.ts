import type { GraphQLSchema } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Search } from '../../search/search.ts';
import type { Store } from '../../store/store.ts';
import { attributed } from '../access/attributed.ts';
import { useAccess } from '../access/use-access.ts';
import { useNoIntrospection } from '../access/use-no-introspection.ts';
import type { Context } from '../context.ts';
import type { Curation } from '../curation.ts';
import type { Ingestion } from '../ingestion.ts';
import { unkept, useKept } from '../kept/use-kept.ts';
import { LIMITS } from '../limits/limits.ts';
import { useLimits } from '../limits/use-limits.ts';
import { useTimeLimit } from '../limits/use-time-limit.ts';
import type { ChangeFeed } from '../live/change-feed.ts';
import type { EventStreamOptions } from '../live/event-stream.ts';
import type { LiveRequest } from '../live/live-request.ts';
import { useLive } from '../live/use-live.ts';
import { createLoaders } from '../loaders.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { currentScope } from '../request/scope.ts';
import { useObservation } from '../request/use-observation.ts';
import { maskError } from './mask-error.ts';

export interface ApiOptions {
  readonly schema: GraphQLSchema;
  readonly store: Store;
  readonly search: Search;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Changes people may make, where they may: asked at each request. */
  readonly curation: () => Curation | null;
  /** Where articles to ingest are queued, the same way. */
  readonly ingestion: () => Ingestion | null;
  /** What subscriptions are fed from. */
  readonly feed: ChangeFeed;
  readonly eventStream: EventStreamOptions;
  readonly introspection: boolean;
  /** Of persisted operations. */
  readonly plugins: readonly Plugin[];
}

/** The GraphQL endpoint: a request listener for POST and GET on /graphql, called within the scope of the request. */
export function createApi(options: ApiOptions): YogaServerInstance<object, Context> {
  const { schema, store, search, log, metrics, curation, ingestion, introspection, plugins } = options;
  const { feed, eventStream } = options;
  const lives = new WeakMap<Request, LiveRequest>();
  function liveOf(request: Request): LiveRequest {
    let live = lives.get(request);
    if (!live) {
      const lastEventId = request.headers.get('last-event-id');
      live = { feed, position: null, lastEventId, stop: new AbortController() };
      lives.set(request, live);
    }
    return live;
  }
  return createYoga<object, Context>({
    schema,
    context: ({ request }): Context => ({
      store,
      search: unkept(search),
      principal: currentScope()!.principal,
      curation: attributed(curation(), currentScope()!.principal),
      ingestion: ingestion(),
      log,
      live: liveOf(request),
      url: request.url,
      loaders: createLoaders(store),
    }),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: '/graphql/health',
    cors: false,
    multipart: false,
    maxRequestBodySize: LIMITS.body,
    extraParamNames: ['documentId'],
    logging: false,
    maskedErrors: { maskError: (error) => maskError(error, log) },
    plugins: [
      useObservation(metrics, log),
      ...plugins,
      ...(introspection ? [] : [useNoIntrospection()]),
      useAccess(),
      useLimits(),
      useTimeLimit(),
      useKept(),
      useLive(liveOf, eventStream),
    ],
  });
}
