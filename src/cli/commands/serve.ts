import { setting } from '../../config.ts';
import { createServer } from '../../graphql/server.ts';
import { DixitError } from '../../model/error.ts';
import { createSearch } from '../../search/create-search.ts';
import type { Store } from '../../store/store.ts';
import { type Context, withStore } from '../lib/context.ts';
import { createCuration } from '../lib/curation.ts';
import { embeddingsFromSettings } from '../lib/embeddings.ts';
import { EXIT } from '../lib/exit-code.ts';
import { createTurns } from '../lib/in-turn.ts';
import { createIngestion } from '../lib/ingestion.ts';
import { referenceFrom } from '../lib/reference.ts';
import type { CommandSpec } from '../program.ts';

export const serveCommand: CommandSpec = {
  name: 'serve',
  summary: 'Serve the GraphQL API and the explorer.',
  examples: ['serve', 'serve --port 8080 --store sqlite:graph.db'],
  configure: (command) =>
    command
      .option('--port <number>', 'port; 0 takes a free one (default: $DIXIT_PORT or 4000)')
      .option('--host <address>', 'address to listen on (default: $DIXIT_HOST or 127.0.0.1)'),
  async run(context: Context, options: { port?: string; host?: string }) {
    await withStore(context, (store) => serveStore(context, store, options));
    return EXIT.OK;
  },
};

/** Serves until the process is told to stop (SIGINT, SIGTERM); requests under way are finished. */
export async function serveStore(
  context: Context,
  store: Store,
  options: { port?: string; host?: string },
): Promise<void> {
  const port = portOf(options.port ?? setting('port')!);
  const host = options.host ?? setting('host')!;
  const inTurn = createTurns();
  const log = (line: string) => context.notice(line);
  const ingestion = createIngestion(store, {
    inTurn,
    log,
    reference: referenceFrom(context, setting('reference')),
  });
  const server = createServer({
    store,
    search: createSearch(store, { embeddings: embeddingsFromSettings() }),
    curation: createCuration(store, undefined, inTurn),
    ingestion,
    log,
    explorer: true,
  });
  const { url } = await server.listen(port, host);
  ingestion.start();
  context.print(`Explorer   ${url}/`);
  context.print(`GraphQL    ${url}/graphql`);
  context.print(`Health     ${url}/health`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  context.notice('stopping: finishing requests under way');
  await server.close();
  await ingestion.close();
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535 && text.trim() !== '') return port;
  throw new DixitError('ARGUMENT_INVALID', `"${text}" is no port; give a whole number from 0 to 65535`);
}
