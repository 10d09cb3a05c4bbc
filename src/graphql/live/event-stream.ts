import type { ExecutionResult } from 'graphql';
import type { FetchAPI } from 'graphql-yoga';
import type { LiveRequest } from './live-request.ts';

export interface EventStreamOptions {
  /** Milliseconds between two signs of life. */
  readonly heartbeat: number;
  /** Milliseconds a reader may leave what was sent unread before the connection is closed; it may come back for the rest. */
  readonly patience: number;
}

/** The connection events go out by, as far as it can be told whether anybody reads. */
export interface Outlet {
  /** More was written than the reader has taken. */
  isFull(): boolean;
  /** Bytes the reader's side has taken so far. */
  taken(): number;
  destroy(): void;
}

export const EVENT_STREAM: EventStreamOptions = { heartbeat: 10_000, patience: 60_000 };

/**
 * Results as server-sent events (GraphQL over SSE, distinct connections mode: `next` and `complete`). The id of an event is its
 * place on the change feed; signs of life carry the place that has been looked at, so that a client which lost its connection
 * in a quiet hour need not have that hour looked through again. The next event is made when the last one was taken.
 */
export function eventStream(
  results: AsyncIterable<ExecutionResult>,
  live: LiveRequest,
  fetchApi: FetchAPI,
  outlet: Outlet | null,
  { heartbeat, patience }: EventStreamOptions,
): Response {
  const encoder = new TextEncoder();
  const iterator = results[Symbol.asyncIterator]();
  let beat: NodeJS.Timeout;
  let full: { readonly since: number; readonly taken: number } | null = null;
  const signOfLife = () => encoder.encode(live.position === null ? ':\n\n' : `id: ${live.position}\n\n`);
  const end = () => {
    clearInterval(beat);
    live.stop.abort();
  };

  const stream = new fetchApi.ReadableStream<Uint8Array>({
    start(controller) {
      // Headers are sent with the first byte: the client knows at once that it is connected, and from where.
      controller.enqueue(signOfLife());
      beat = setInterval(() => {
        if (live.stop.signal.aborted) return;
        if (!outlet?.isFull()) {
          full = null;
          controller.enqueue(signOfLife());
          return;
        }
        const taken = outlet.taken();
        if (full?.taken !== taken) full = { since: performance.now(), taken };
        if (performance.now() - full.since < patience) return;
        end();
        outlet.destroy();
      }, heartbeat);
    },
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (!done) {
          const { seq } = (value.extensions ?? {}) as { readonly seq?: number };
          const id = seq === undefined ? '' : `id: ${seq}\n`;
          controller.enqueue(encoder.encode(`${id}event: next\ndata: ${JSON.stringify(value)}\n\n`));
          return;
        }
        controller.enqueue(encoder.encode('event: complete\ndata:\n\n'));
        end();
        controller.close();
      } catch (error) {
        end();
        controller.error(error);
      }
    },
    async cancel() {
      end();
      await iterator.return?.();
    },
  });
  return new fetchApi.Response(stream, {
    status: 200,
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // Tells proxies (nginx) to pass events on as they come.
      'x-accel-buffering': 'no',
    },
  });
}
