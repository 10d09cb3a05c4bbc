import type { ServerResponse } from 'node:http';
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  executeSubscriptionEvent,
  GraphQLError,
  validateSubscriptionArgs,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { refuseCost } from '../limits/use-limits.ts';
import { createLoaders } from '../loaders.ts';
import { type EventStreamOptions, eventStream, type Outlet } from './event-stream.ts';
import type { LiveRequest } from './live-request.ts';

/**
 * Subscriptions: every event is executed with loaders of its own (what an hour-old one remembers may no longer be so) and
 * carries its place on the change feed; sent as server-sent events, whose ids those places are.
 */
export function useLive(
  liveOf: (request: Request) => LiveRequest,
  options: EventStreamOptions,
): Plugin<Context> {
  return {
    onSubscribe({ args, setSubscribeFn, setResultAndStopExecution }) {
      const { request } = args.contextValue as { readonly request?: Request };
      const refusal =
        refuseAccept(request?.headers.get('accept') ?? null) ??
        refuseCost(
          args.schema,
          args.document,
          args.variableValues as Record<string, unknown> | undefined,
          args.operationName ?? undefined,
        );
      if (refusal) setResultAndStopExecution({ errors: [refusal] });
      else setSubscribeFn(subscribe);
    },
    onResultProcess({ request, result, serverContext, setResultProcessor }) {
      if (!isAsyncIterable<ExecutionResult>(result)) return;
      const live = liveOf(request);
      // The client went away, with or without a word.
      request.signal.addEventListener('abort', () => live.stop.abort());
      const { res } = serverContext as { readonly res?: ServerResponse };
      setResultProcessor(
        (_result, fetchApi) => eventStream(result, live, fetchApi, res ? outletOf(res) : null, options),
        'text/event-stream',
      );
    },
  };
}

/** Whoever waits for one answer would wait for ever. */
function refuseAccept(accept: string | null): GraphQLError | null {
  if (accept === null || /text\/event-stream|text\/\*|\*\/\*/i.test(accept)) return null;
  return new GraphQLError(
    'A subscription is answered with server-sent events; ask with the header accept: text/event-stream.',
    { extensions: { code: 'NOT_ACCEPTABLE', http: { status: 406 } } },
  );
}

function outletOf(response: ServerResponse): Outlet {
  return {
    isFull: () => response.writableNeedDrain,
    taken: () => (response.socket?.bytesWritten ?? 0) - (response.socket?.writableLength ?? 0),
    destroy: () => void response.destroy(),
  };
}

async function subscribe(args: ExecutionArgs): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
  const validated = validateSubscriptionArgs(args);
  if (!('schema' in validated)) return { errors: validated };
  const source = await createSourceEventStream(validated);
  return isAsyncIterable<{ readonly seq: number }>(source) ? responses(source) : (source as ExecutionResult);

  async function* responses(
    events: AsyncIterable<{ readonly seq: number }>,
  ): AsyncGenerator<ExecutionResult> {
    const context = validated as unknown as { readonly contextValue: Context };
    for await (const event of events) {
      const contextValue = { ...context.contextValue, loaders: createLoaders(context.contextValue.store) };
      const result = await executeSubscriptionEvent({
        ...(validated as Exclude<typeof validated, readonly unknown[]>),
        rootValue: event,
        contextValue,
      });
      yield { ...result, extensions: { ...result.extensions, seq: event.seq } };
    }
  }
}

function isAsyncIterable<T>(value: unknown): value is AsyncIterable<T> {
  return typeof (value as AsyncIterable<T> | null)?.[Symbol.asyncIterator] === 'function';
}
