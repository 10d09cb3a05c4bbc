/**
 * What the server counts and measures. The library behind it is loaded once the server listens, so that it costs nothing
 * at the start; what happens before is kept and told then.
 */
import type { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** For parts with something of their own to show. */
export interface Gauges {
  /**
   * A figure read whenever somebody asks for the metrics, such as the length of a queue; NaN when it cannot be read.
   *
   * @param name in snake case, with its unit, without the prefix `dixit_`
   */
  gauge(name: string, help: string, read: () => number | Promise<number>): void;
}

export interface Metrics extends Gauges {
  /** An answered HTTP request; `seconds` are measured to the last byte. */
  request(route: string, status: number, seconds: number): void;
  /** A GraphQL operation that was run or refused. */
  operation(name: string | null, outcome: 'ok' | 'error', seconds: number, storeCalls: number): void;
  storeCall(method: string, outcome: string, milliseconds: number): void;
  /** An error in an answer, by its code. */
  error(code: string): void;
  /** Something that extraction's gate refused, by the rule that found it (its reason quotes the article). */
  gateRefusal(rule: string, count?: number): void;
  /** Loads the library; resolves once figures are told. */
  load(): Promise<void>;
  /** All figures in the text format of Prometheus. */
  text(): Promise<{ readonly type: string; readonly body: string }>;
}

/** Names of operations told apart; those that come later are counted together: names are the callers' to choose. */
const MOST_OPERATIONS = 100;
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

interface Loaded {
  readonly registry: Registry;
  readonly requests: Histogram<'route' | 'status'>;
  readonly operations: Histogram<'operation' | 'outcome'>;
  readonly storeCalls: Histogram<'operation'>;
  readonly storeTime: Histogram<'method' | 'outcome'>;
  readonly errors: Counter<'code'>;
  readonly gate: Counter<'rule'>;
  addGauge(name: string, help: string, read: () => number | Promise<number>): Gauge;
}

export function createMetrics(): Metrics {
  let loaded: Loaded | null = null;
  let loading: Promise<void> | undefined;
  const early: ((metrics: Loaded) => void)[] = [];
  const operations = new Set<string>();

  function tell(what: (metrics: Loaded) => void): void {
    if (loaded) what(loaded);
    else if (early.length < 10_000) early.push(what);
  }
  function label(name: string | null): string {
    if (name === null) return 'anonymous';
    if (operations.has(name)) return name;
    if (operations.size >= MOST_OPERATIONS || name.length > 60) return 'other';
    operations.add(name);
    return name;
  }
  async function load(): Promise<void> {
    loaded = build(await import('prom-client'));
    for (const what of early.splice(0)) what(loaded);
  }

  const metrics: Metrics = {
    gauge: (name, help, read) => tell((to) => to.addGauge(name, help, read)),
    request: (route, status, seconds) => tell((to) => to.requests.observe({ route, status }, seconds)),
    operation: (name, outcome, seconds, storeCalls) =>
      tell((to) => {
        const operation = label(name);
        to.operations.observe({ operation, outcome }, seconds);
        to.storeCalls.observe({ operation }, storeCalls);
      }),
    storeCall: (method, outcome, milliseconds) =>
      tell((to) => to.storeTime.observe({ method, outcome }, milliseconds / 1_000)),
    error: (code) => tell((to) => to.errors.inc({ code })),
    gateRefusal: (rule, count = 1) => tell((to) => to.gate.inc({ rule }, count)),
    load: () => (loading ??= load()),
    async text() {
      await metrics.load();
      const { registry } = loaded!;
      return { type: registry.contentType, body: await registry.metrics() };
    },
  };
  return metrics;
}

function build(library: typeof import('prom-client')): Loaded {
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = library;
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Histogram({
      name: 'dixit_http_request_duration_seconds',
      help: 'Time from the first byte of a request to the last of its answer.',
      labelNames: ['route', 'status'],
      buckets: SECONDS,
      registers,
    }),
    operations: new Histogram({
      name: 'dixit_operation_duration_seconds',
      help: 'Time to answer a GraphQL operation, by its name.',
      labelNames: ['operation', 'outcome'],
      buckets: SECONDS,
      registers,
    }),
    storeCalls: new Histogram({
      name: 'dixit_operation_store_calls',
      help: 'Calls of the store one operation took.',
      labelNames: ['operation'],
      buckets: [0, 1, 2, 3, 5, 8, 13, 21, 34],
      registers,
    }),
    storeTime: new Histogram({
      name: 'dixit_store_call_duration_seconds',
      help: 'Time of a call of the store.',
      labelNames: ['method', 'outcome'],
      buckets: SECONDS,
      registers,
    }),
    errors: new Counter({
      name: 'dixit_errors_total',
      help: 'Errors in answers, by their code.',
      labelNames: ['code'],
      registers,
    }),
    gate: new Counter({
      name: 'dixit_gate_refusals_total',
      help: 'What extraction found and its gate refused, by rule: it was not in the article word for word.',
      labelNames: ['rule'],
      registers,
    }),
    addGauge: (name, help, read) =>
      new Gauge({
        name: `dixit_${name}`,
        help,
        registers,
        async collect() {
          // One part that fails (its store is away) leaves the other figures.
          this.set(
            await Promise.resolve()
              .then(read)
              .catch(() => Number.NaN),
          );
        },
      }),
  };
}
