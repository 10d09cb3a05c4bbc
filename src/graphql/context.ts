import type { Search } from '../search/search.ts';
import type { Store } from '../store/store.ts';
import type { Principal } from './access/principal.ts';
import type { Curation } from './curation.ts';
import type { Ingestion } from './ingestion.ts';
import type { LiveRequest } from './live/live-request.ts';
import type { Loaders } from './loaders.ts';
import type { Log } from './log.ts';

/** What resolvers see of one request. */
export interface Context {
  readonly store: Store;
  readonly search: Search;
  /** Who asks. Resolvers need not look: what a role may is decided before they run (access/use-access.ts). */
  readonly principal: Principal;
  /** Null where the server takes no changes. */
  readonly curation: Curation | null;
  /** Null where the server takes no articles. */
  readonly ingestion: Ingestion | null;
  /** The place of a subscription on the change feed. */
  readonly live: LiveRequest;
  /** Address the request came to. */
  readonly url: string;
  readonly loaders: Loaders;
  readonly log: Log;
}
