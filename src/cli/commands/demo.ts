import { fileURLToPath } from 'node:url';
import { type Context, withNewStore } from '../lib/context.ts';
import { EXIT } from '../lib/exit-code.ts';
import { configureServing, type ServeOptions } from '../lib/server-settings.ts';
import type { CommandSpec } from '../program.ts';
import { askStore } from './ask.ts';
import { ingestInto, printSummary } from './ingest.ts';
import { serveStore } from './serve.ts';

/** The question the project exists for. */
export const FLAGSHIP_QUESTION = 'claims about China supplying drones';

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));

export const demoCommand: CommandSpec = {
  name: 'demo',
  summary: 'Read the articles of seeds/, answer the flagship question, then serve (what `npm start` runs).',
  examples: ['demo', 'demo --port 0 --store sqlite::memory:'],
  configure: configureServing,
  async run(context: Context, options: ServeOptions) {
    await withNewStore(context, async (store) => {
      printSummary(context, await ingestInto(context, store, [SEEDS]));
      const counts = await store.countAll();
      context.print(
        `${counts.people} people, ${counts.organizations} organizations, ${counts.claims} claims, ` +
          `${counts.articles} articles of ${counts.origins} independent origins\n`,
      );
      await askStore(context, store, FLAGSHIP_QUESTION, 5);
      context.print();
      await serveStore(context, store, options);
    });
    return EXIT.OK;
  },
};
