import { AsyncLocalStorage } from 'node:async_hooks';
import { type Deadline, withoutDeadline } from '../../model/deadline.ts';
import type { Principal } from '../access/principal.ts';
import type { Span } from '../tracing/tracing.ts';

/** One request on its way: what the log, the metrics and the traces tell of it. */
export interface RequestScope {
  /** The caller's X-Request-Id, or one made for it; the answer carries it. */
  readonly id: string;
  readonly principal: Principal;
  readonly deadline: Deadline;
  /** Calls of the store so far. */
  storeCalls: number;
  /** Name of the GraphQL operation; null until it is known, and for requests of another kind. */
  operation: string | null;
  /** Codes of the errors in the answer. */
  readonly errors: string[];
  /** Estimated nodes the operation loads (limits/cost.ts); null until it is known. */
  cost: number | null;
  /** Whether the answer may be given to others who ask the same, while the store is unchanged (kept/). */
  keep: boolean;
  /** What is told to traces of the work under way. */
  span: Span | null;
}

const current = new AsyncLocalStorage<RequestScope>();

export function withScope<T>(scope: RequestScope, work: () => T): T {
  return current.run(scope, work);
}

/** The request under way; null in work that belongs to none. */
export function currentScope(): RequestScope | null {
  return current.getStore() ?? null;
}

/** Starts work that outlives the request in which it was asked for: neither counted for it nor stopped with it. */
export function outsideRequests<T>(work: () => T): T {
  return current.exit(() => withoutDeadline(work));
}
