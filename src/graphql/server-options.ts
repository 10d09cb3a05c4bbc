import type { Plugin } from 'graphql-yoga';
import type { Search } from '../search/search.ts';
import type { Store } from '../store/store.ts';
import type { Access } from './access/access.ts';
import type { Curation } from './curation.ts';
import type { Rates } from './http/rate-limit.ts';
import type { Ingestion } from './ingestion.ts';
import type { EventStreamOptions } from './live/event-stream.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics/metrics.ts';
import type { Tracing } from './tracing/tracing.ts';

export interface ServerOptions {
  /** Watched (request/watch-store.ts), as the one that `search` and `curation` work on. */
  readonly store: Store;
  readonly search: Search;
  readonly log: Log;
  /**
   * Changes people may make. A server that asks nobody who they are takes them from its own machine only; without this it
   * takes none.
   */
  readonly curation?: Curation | null;
  /** Where articles to ingest are queued, under the same condition. */
  readonly ingestion?: Ingestion | null;
  /** Bytes of answers that are kept for those who ask the same while the store is unchanged; 0, for none, unless given. */
  readonly keep?: number;
  /** How often subscriptions give a sign of life, how long they bear a reader who does not read, how often changes are looked for. */
  readonly live?: Partial<EventStreamOptions> & { readonly pause?: number };
  /** Serves the explorer at /. */
  readonly explorer: boolean;
  /** Who may what; without it the server is open, and listens where others reach it only if told so twice. */
  readonly access?: Access;
  /** Others may reach the server. */
  readonly public?: boolean;
  /** Nobody is asked who they are, though others may reach the server. */
  readonly withoutKeys?: boolean;
  /** Milliseconds a request may take; exports and subscriptions last as long as they are read. Default 30 000. */
  readonly timeLimit?: number;
  readonly rates?: Rates;
  /** What persisted operations add (persisted/use-persisted.ts). */
  readonly plugins?: readonly Plugin[];
  /** Whether questions about the schema are answered; true unless given. */
  readonly introspection?: boolean;
  /** Whether /graphql opens GraphiQL in a browser; true unless given. */
  readonly graphiql?: boolean;
  /** Origins whose pages may ask, such as https://desk.example; "*" for all. */
  readonly origins?: readonly string[];
  /** Number of reverse proxies before the server, whose X-Forwarded-For is believed. */
  readonly proxies?: number;
  readonly metrics?: Metrics;
  readonly tracing?: Tracing | null;
  /** Milliseconds that requests under way get to finish when the server closes. Default 10 000. */
  readonly patience?: number;
  /** Milliseconds a caller may take to send the head of a request, and all of it. Default 10 000 and 30 000. */
  readonly slowness?: { readonly head: number; readonly whole: number };
}
