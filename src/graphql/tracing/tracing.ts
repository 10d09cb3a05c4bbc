/** What is told of a piece of work, besides when it began and ended. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

export interface Span {
  set(attributes: Attributes): void;
  /** Work within this one. */
  child(name: string, attributes?: Attributes): Span;
  /** @param error what it failed with */
  end(error?: unknown): void;
}

/** Where the course of each request is told; nowhere unless an endpoint for traces is set. */
export interface Tracing {
  /** @param traceparent the caller's own (W3C Trace Context), so that its trace goes on with ours */
  request(name: string, attributes: Attributes, traceparent: string | undefined): Span;
  /** Sends what has not been sent yet. */
  close(): Promise<void>;
}
