import { setting } from '../../config.ts';
import type { Log } from '../../graphql/log.ts';
import { createMetrics } from '../../graphql/metrics/metrics.ts';
import { watchStore } from '../../graphql/request/watch-store.ts';
import { createServer } from '../../graphql/server.ts';
import type { Tracing } from '../../graphql/tracing/tracing.ts';
import { DixitError } from '../../model/error.ts';
import { createSearch } from '../../search/create-search.ts';
import type { Store } from '../../store/store.ts';
import { type Context, withNewStore } from '../lib/context.ts';
import { createCuration } from '../lib/curation.ts';
import { embeddingsFromSettings } from '../lib/embeddings.ts';
import { EXIT } from '../lib/exit-code.ts';
import { createTurns } from '../lib/in-turn.ts';
import { createIngestion } from '../lib/ingestion.ts';
import { referenceFrom } from '../lib/reference.ts';
import {
  configureServing,
  type ServeOptions,
  serverAccess,
  serverLimits,
  serverLog,
} from '../lib/server-settings.ts';
import type { CommandSpec } from '../program.ts';

export const serveCommand: CommandSpec = {
  name: 'serve',
  summary: 'Serve the GraphQL API and the explorer.',
  examples: [
    'serve',
    'serve --port 8080 --store sqlite:graph.db',
    'serve --host 0.0.0.0 --keys keys.json --persisted operations.json --only-persisted',
  ],
  configure: configureServing,
  async run(context: Context, options: ServeOptions) {
    await withNewStore(context, (store) => serveStore(context, store, options));
    return EXIT.OK;
  },
};

/**
 * Serves until the process is told to stop (SIGINT, SIGTERM); requests under way are finished. SIGHUP reads the keys
 * again at once.
 */
export async function serveStore(context: Context, raw: Store, options: ServeOptions): Promise<void> {
  const port = portOf(options.port ?? setting('port')!);
  const host = options.host ?? setting('host')!;
  const log = await serverLog(context);
  const metrics = createMetrics();
  const store = watchStore(raw, metrics);
  const access = await serverAccess(context, options, log);
  const inTurn = createTurns();
  // Over the bare store: what the queue does belongs to no request.
  const ingestion = createIngestion(raw, {
    inTurn,
    log,
    reference: referenceFrom(context, setting('reference')),
    onIngested({ refused, refusedCount }) {
      for (const { rule } of refused) metrics.gateRefusal(rule);
      if (refusedCount > refused.length) metrics.gateRefusal('unlisted', refusedCount - refused.length);
    },
  });
  metrics.gauge(
    'jobs_queued',
    'Articles that wait to be ingested.',
    async () => (await ingestion.depth()).queued,
  );
  metrics.gauge(
    'jobs_running',
    'Articles that are being ingested.',
    async () => (await ingestion.depth()).running,
  );
  const server = createServer({
    ...(await serverLimits(options)),
    store,
    search: createSearch(store, { embeddings: embeddingsFromSettings() }),
    curation: createCuration(store, undefined, inTurn),
    ingestion,
    access,
    metrics,
    tracing: await tracing(log),
    log,
    explorer: true,
  });
  const { url } = await server.listen(port, host);
  ingestion.start();
  context.print(`Explorer   ${url}/`);
  context.print(`GraphQL    ${url}/graphql`);
  context.print(`Health     ${url}/health, ${url}/ready, ${url}/metrics`);
  const reload = () => access.reload();
  process.on('SIGHUP', reload);
  // Work that nobody waits for any more may fail; the requests of others go on.
  const stray = (error: unknown) =>
    log('unexpected error', { level: 'error', error: error instanceof Error ? error.stack : String(error) });
  process.on('unhandledRejection', stray);
  const signal = await new Promise<NodeJS.Signals>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  process.off('SIGHUP', reload);
  process.off('unhandledRejection', stray);
  log('stopping: finishing requests under way', { level: 'warn', signal });
  await server.close();
  await ingestion.close();
  log('stopped', { signal });
}

async function tracing(log: Log): Promise<Tracing | null> {
  const endpoint = setting('traces');
  if (!endpoint) return null;
  const { openTelemetry } = await import('../../graphql/tracing/open-telemetry.ts');
  return openTelemetry({ endpoint, serviceName: setting('tracesName')!, log });
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535 && text.trim() !== '') return port;
  throw new DixitError('ARGUMENT_INVALID', `"${text}" is no port; give a whole number from 0 to 65535`);
}
