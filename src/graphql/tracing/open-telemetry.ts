/** Traces by OpenTelemetry, sent by OTLP over HTTP. Loaded only where an endpoint is set: it takes a tenth of a second. */
import {
  type Context,
  type Span as OtelSpan,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Log } from '../log.ts';
import type { Span, Tracing } from './tracing.ts';

export interface OpenTelemetryOptions {
  /** Base address of the collector. */
  readonly endpoint: string;
  readonly serviceName: string;
  readonly log: Log;
}

/** Milliseconds a collector has to take what is left when the server stops. */
const PATIENCE = 2_000;

export function openTelemetry({ endpoint, serviceName, log }: OpenTelemetryOptions): Tracing {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: 1_000 })],
  });
  const tracer = provider.getTracer('dixit');
  return {
    request(name, attributes, traceparent) {
      const parent = parentOf(traceparent);
      return wrap(tracer, tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, parent), parent);
    },
    async close() {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error(`not taken within ${PATIENCE} ms`)), PATIENCE);
      });
      try {
        await Promise.race([provider.shutdown(), late]);
      } catch (error) {
        log('the last traces were not sent', { level: 'warn', reason: (error as Error).message });
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

function wrap(tracer: Tracer, span: OtelSpan, parent: Context): Span {
  const own = trace.setSpan(parent, span);
  return {
    set: (attributes) => void span.setAttributes(attributes),
    child: (name, attributes = {}) => wrap(tracer, tracer.startSpan(name, { attributes }, own), own),
    end(error) {
      if (error !== undefined) {
        // The code, not the message: messages quote what callers sent.
        const code = (error as { code?: unknown }).code;
        span.setStatus({ code: SpanStatusCode.ERROR, message: String(code ?? 'UNEXPECTED') });
      }
      span.end();
    },
  };
}

/** The caller's span, by https://www.w3.org/TR/trace-context/#traceparent-header, so that ours hang from it. */
function parentOf(traceparent: string | undefined): Context {
  const parts = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent ?? '');
  if (!parts) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId: parts[1]!,
    spanId: parts[2]!,
    traceFlags: Number.parseInt(parts[3]!, 16) & TraceFlags.SAMPLED,
    isRemote: true,
  });
}
