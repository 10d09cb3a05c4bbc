import { type Context, withStore } from '../lib/context.ts';
import { EXIT } from '../lib/exit-code.ts';
import type { CommandSpec } from '../program.ts';

export const statsCommand: CommandSpec = {
  name: 'stats',
  summary: 'Count what the graph holds.',
  examples: ['stats', 'stats --json --store neo4j://localhost:7687'],
  configure: (command) => command.option('--digest', 'add the digest of the whole graph (reads all of it)'),
  async run(context: Context, options: { digest?: boolean }) {
    await withStore(context, async (store) => {
      const server = await store.describe();
      const counts = await store.countAll();
      const digest = options.digest ? await store.digest() : undefined;
      if (context.json) return context.print(JSON.stringify({ server, ...counts, digest }));
      context.print(`${context.styles.bold('store'.padEnd(16))}${server}`);
      for (const [name, count] of Object.entries(counts)) {
        const label = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
        context.print(`${context.styles.bold(label.padEnd(16))}${count}`);
      }
      if (digest) context.print(`${context.styles.bold('digest'.padEnd(16))}${digest}`);
    });
    return EXIT.OK;
  },
};
