import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMetrics } from '../../../src/graphql/metrics/metrics.ts';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { type Api, serveWith } from '../harness.ts';
import { world } from '../world.ts';

describe('/metrics', () => {
  const metrics = createMetrics();
  let waiting: number | Error = 3;
  let api: Api;
  beforeAll(async () => {
    metrics.gauge('test_jobs', 'Jobs that wait.', () => {
      if (waiting instanceof Error) throw waiting;
      return waiting;
    });
    api = await serveWith({ metrics }, openSqliteStore(':memory:'), world);
  });
  afterAll(() => api.close());

  /** Value of the one line that has all of this. */
  async function value(...parts: string[]): Promise<number> {
    const lines = (await (await fetch(`${api.url}/metrics`)).text())
      .split('\n')
      .filter((line) => !line.startsWith('#') && parts.every((part) => line.includes(part)));
    expect(lines, parts.join(' ')).toHaveLength(1);
    return Number(lines[0]!.split(' ').at(-1));
  }

  it('is in the text format of Prometheus', async () => {
    const response = await fetch(`${api.url}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    const text = await response.text();
    for (const line of text.split('\n').filter(Boolean))
      expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{.*\})? (?:[\d.e+-]+|NaN|Nan|\+Inf))$/);
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).toContain('nodejs_eventloop_lag_seconds');
  });

  it('counts operations by name, with the store calls each took', async () => {
    const before =
      'query People { people(first: 2) { edges { node { name claims(first: 1) { edges { node { id } } } } } } }';
    for (let n = 0; n < 3; n++) await api.ask(before);
    const is = 'operation="People"';
    expect(await value('dixit_operation_duration_seconds_count', is, 'outcome="ok"')).toBe(3);
    expect(await value('dixit_operation_store_calls_sum', is)).toBe(
      api.calls.filter((call) => call !== 'write').length,
    );
    await api.ask('{ __typename }');
    expect(await value('dixit_operation_duration_seconds_count', 'operation="anonymous"')).toBe(1);
  });

  it('counts errors by code, of refused operations too', async () => {
    await api.ask('query Bad { node(id: "x") { id } }');
    expect(await value('dixit_errors_total', 'code="ID_MALFORMED"')).toBe(1);
    expect(await value('dixit_operation_duration_seconds_count', 'operation="Bad"', 'outcome="error"')).toBe(
      1,
    );
    await api.ask(`{ ${Array.from({ length: 100 }, (_, n) => `a${n}: stats { articles }`).join(' ')} }`);
    expect(await value('dixit_errors_total', 'code="LIMIT_EXCEEDED"')).toBe(1);
  });

  it('times calls of the store and requests by route', async () => {
    await fetch(`${api.url}/nowhere`);
    expect(await value('dixit_http_request_duration_seconds_count', 'route="none"', 'status="404"')).toBe(1);
    expect(
      await value('dixit_store_call_duration_seconds_count', 'method="listEntities"', 'outcome="ok"'),
    ).toBe(3);
  });

  it('shows gauges of other parts as they stand, and the others when one fails', async () => {
    expect(await value('dixit_test_jobs')).toBe(3);
    waiting = 8;
    expect(await value('dixit_test_jobs')).toBe(8);
    waiting = new Error('the queue is away');
    expect(await value('dixit_test_jobs')).toBeNaN();
    expect(await value('dixit_errors_total', 'code="ID_MALFORMED"')).toBe(1);
  });

  it('names that callers choose do not make it grow without end', async () => {
    for (let n = 0; n < 150; n++) await api.ask(`query Name${n} { __typename }`);
    await api.ask(`query ${'N'.repeat(200)} { __typename }`);
    const text = await (await fetch(`${api.url}/metrics`)).text();
    const names = new Set([...text.matchAll(/operation="(\w+)"/g)].map((match) => match[1]));
    expect(names.size).toBeLessThanOrEqual(102);
    expect(names).toContain('other');
    for (const name of names) expect(name!.length).toBeLessThanOrEqual(60);
  });

  it('counts what the gate refused', async () => {
    metrics.gateRefusal('fr/assertions/rules/said-that', 2);
    expect(await value('dixit_gate_refusals_total', 'rule="fr/assertions/rules/said-that"')).toBe(2);
  });
});
