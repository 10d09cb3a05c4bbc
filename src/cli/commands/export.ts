import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { EXPORT_FORMATS, type ExportFormat, exportGraph } from '../../export/export-graph.ts';
import { DixitError } from '../../model/error.ts';
import { type Context, withStore } from '../lib/context.ts';
import { EXIT } from '../lib/exit-code.ts';
import type { CommandSpec } from '../program.ts';

export const exportCommand: CommandSpec = {
  name: 'export',
  summary: 'Write the graph as a file for graph tools.',
  examples: ['export --format gexf --out graph.gexf', 'export --format graphml > graph.graphml'],
  configure: (command) =>
    command
      .requiredOption('--format <format>', `one of ${EXPORT_FORMATS.join(', ')}`)
      .option('--out <file>', 'file to write (default: standard output)'),
  async run(context: Context, options: { format: string; out?: string }) {
    const format = EXPORT_FORMATS.find((known) => known === options.format) as ExportFormat | undefined;
    if (!format) {
      throw new DixitError(
        'ARGUMENT_INVALID',
        `"${options.format}" is no export format; take one of ${EXPORT_FORMATS.join(', ')}`,
      );
    }
    await withStore(context, async (store) => {
      if (!options.out) return exportGraph(store, { format, out: context.terminal.out });
      const file = createWriteStream(options.out);
      const opened = new Promise<void>((resolve, reject) =>
        file.once('open', () => resolve()).once('error', reject),
      );
      await opened.catch((error: Error) => {
        throw new DixitError(
          'ARGUMENT_INVALID',
          `cannot write "${options.out}" (${error.message}); give another --out`,
        );
      });
      const counts = await exportGraph(store, { format, out: file });
      file.end();
      await finished(file);
      return counts;
    });
    return EXIT.OK;
  },
};
