import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTelemetry } from '../../../src/graphql/tracing/open-telemetry.ts';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { serveWith } from '../harness.ts';
import { world } from '../world.ts';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly status?: { readonly code?: number; readonly message?: string };
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
}

/** A collector: a real HTTP server that takes OTLP as JSON. */
const collector = createServer((request, response) => {
  void body(request).then((text) => {
    received.push({ path: request.url!, text });
    response.setHeader('content-type', 'application/json').end('{}');
  });
});
const received: { path: string; text: string }[] = [];

async function body(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const bytes = Buffer.concat(parts);
  return (request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
}

/** Nanoseconds by which two spans' clocks may differ: each is set by the system's clock in whole milliseconds. */
const CLOCK = 1_000_000n;

describe('traces', () => {
  let endpoint: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    collector.closeAllConnections();
    collector.close();
  });

  it('tell the request, its steps and its store calls, within the caller’s own trace', async () => {
    const api = await serveWith(
      { tracing: openTelemetry({ endpoint: `${endpoint}/`, serviceName: 'desk', log: () => {} }) },
      openSqliteStore(':memory:'),
      world,
    );
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    await api.ask(
      'query Seen { quotes(first: 2) { edges { node { article { id } } } } }',
      {},
      { traceparent: `00-${traceId}-b7ad6b7169203331-01`, 'x-request-id': 'r-1' },
    );
    await api.ask('query Failed { node(id: "secret words") { id } }', {}, { traceparent: 'nonsense' });
    // Closing sends what has not been sent.
    await api.close();
    expect(received.length).toBeGreaterThan(0);
    expect(new Set(received.map(({ path }) => path))).toEqual(new Set(['/v1/traces']));
    expect(received[0]!.text).toContain('"service.name","value":{"stringValue":"desk"}');
    const spans = received.flatMap(({ text }) =>
      JSON.parse(text).resourceSpans.flatMap((resource: { scopeSpans: { spans: Span[] }[] }) =>
        resource.scopeSpans.flatMap((scope) => scope.spans),
      ),
    ) as Span[];

    const seen = spans.filter((span) => span.traceId === traceId);
    const named = (name: string) => seen.filter((span) => span.name === name);
    const [root] = named('POST graphql');
    expect(root!.parentSpanId).toBe('b7ad6b7169203331');
    const attributes = Object.fromEntries(
      root!.attributes.map(({ key, value }) => [key, Object.values(value)[0]]),
    );
    expect(attributes).toMatchObject({
      'http.request.method': 'POST',
      'dixit.request.id': 'r-1',
      'graphql.operation.name': 'Seen',
    });
    expect(Number(attributes['http.response.status_code'])).toBe(200);
    expect(Number(attributes['dixit.store.calls'])).toBe(2);
    for (const step of ['graphql.parse', 'graphql.validate', 'graphql.execute'])
      expect(named(step).map(({ parentSpanId }) => parentSpanId)).toEqual([root!.spanId]);
    const [execute] = named('graphql.execute');
    for (const call of ['store listQuotes', 'store findNodes']) {
      const [span] = named(call);
      expect(span!.parentSpanId, call).toBe(execute!.spanId);
      expect(BigInt(span!.startTimeUnixNano)).toBeGreaterThanOrEqual(
        BigInt(execute!.startTimeUnixNano) - CLOCK,
      );
      expect(BigInt(span!.endTimeUnixNano)).toBeLessThanOrEqual(BigInt(execute!.endTimeUnixNano) + CLOCK);
    }
    // What callers sent stays out of traces; and a traceparent that is none begins a trace of its own.
    const text = received.map((one) => one.text).join();
    expect(text).not.toContain('secret words');
    expect(text).toContain('ID_MALFORMED');
    expect(spans.filter(({ name }) => name === 'POST graphql')).toHaveLength(2);
  });

  it('a collector that is away harms nobody', async () => {
    const logged: string[] = [];
    const api = await serveWith(
      {
        tracing: openTelemetry({
          endpoint: 'http://127.0.0.1:9',
          serviceName: 'desk',
          log: (event) => logged.push(event),
        }),
      },
      openSqliteStore(':memory:'),
    );
    expect((await api.ask('{ __typename }')).errors).toBeUndefined();
    const started = performance.now();
    await api.close();
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(logged).toEqual(['the last traces were not sent']);
  });
});
