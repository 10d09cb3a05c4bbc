import { setting } from '../../config.ts';
import { EXPORT_FORMATS, type ExportFormat, exportGraph } from '../../export/export-graph.ts';
import { GEPHI_LITE, gephiLiteLink } from '../../export/gephi-lite.ts';
import { type ExportWish, exportSelection } from '../../graphql/http/export-selection.ts';
import { exportUrl } from '../../graphql/http/export-url.ts';
import { DixitError } from '../../model/error.ts';
import { createSearch } from '../../search/create-search.ts';
import { type Context, withStore } from '../lib/context.ts';
import { embeddingsFromSettings } from '../lib/embeddings.ts';
import { EXIT } from '../lib/exit-code.ts';
import { withOutput } from '../lib/with-output.ts';
import type { CommandSpec } from '../program.ts';

interface Options {
  readonly format?: string;
  readonly out?: string;
  readonly question?: string;
  readonly around?: string;
  readonly filter?: string;
  readonly depth?: string;
  readonly limit?: string;
  readonly gephiLite?: boolean | string;
}

export const exportCommand: CommandSpec = {
  name: 'export',
  summary: 'Write the graph, or a part of it, as a file for graph tools or a spreadsheet.',
  examples: [
    'export --out graph.gexf',
    'export --format csv-assertions --question "who denies supplying drones?" --out drones.csv',
    'export --format graphml --question "claims about China supplying drones" > drones.graphml',
    'export --format cypher --around per_ab2cd3ef4gh5ij6kl7mn --depth 2 > around.cypher',
    'export --format jsonl --filter \'{"stance":"DENIES","disputed":true}\'',
    'export --gephi-lite --question "claims about China supplying drones"',
  ],
  configure: (command) =>
    command
      .option(
        '--format <format>',
        `one of ${EXPORT_FORMATS.join(', ')} (default: by the ending of --out: .gexf, .graphml, .jsonl, .cypher)`,
      )
      .option('--out <file>', 'file to write (default: standard output)')
      .option('--question <words>', 'the claims that answer plain words, with all that belongs to them')
      .option('--around <id>', 'the claims around a person, organization, place, source, claim or article')
      .option('--depth <number>', 'steps around it, 1 to 5 (default: 1)')
      .option('--limit <number>', 'most claims: 1000 around a node, 20 for a question, unless given')
      .option('--filter <json>', 'the claims that pass a ClaimFilter of the GraphQL schema')
      .option(
        '--gephi-lite [server]',
        'print a link that opens it in Gephi Lite from a running server (default: where dixit serve listens)',
      ),
  async run(context: Context, options: Options) {
    const wish: ExportWish = {
      ...(options.question !== undefined && { question: options.question }),
      ...(options.around !== undefined && { around: options.around }),
      ...(options.filter !== undefined && { filter: options.filter }),
      ...(options.depth !== undefined && { depth: wholeNumber('--depth', options.depth) }),
      ...(options.limit !== undefined && { limit: wholeNumber('--limit', options.limit) }),
    };
    if (options.gephiLite) {
      const server = options.gephiLite === true ? defaultServer() : options.gephiLite;
      context.print(gephiLiteLink(exportUrl(server, 'gexf', wish)));
      context.notice(`The server must let it read: DIXIT_CORS_ORIGINS=${GEPHI_LITE} dixit serve`);
      return EXIT.OK;
    }
    const format = formatOf(options.format ?? formatByName(options.out));
    await withStore(context, async (store) => {
      const search = createSearch(store, { embeddings: embeddingsFromSettings() });
      const selection = await exportSelection(wish, { store, search });
      const { nodes, edges } = await withOutput(context, options.out, (out) =>
        exportGraph(store, { format, out, selection }),
      );
      if (nodes + edges === 0) context.notice('Nothing of the graph is in it: the file is empty.');
    });
    return EXIT.OK;
  },
};

function defaultServer(): string {
  return `http://${setting('host')}:${setting('port')}`;
}

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new DixitError('ARGUMENT_INVALID', `${name}: "${text}" is no whole number`);
}

/** Format of a file by the ending of its name; undefined where the ending tells none. */
function formatByName(file: string | undefined): string | undefined {
  const ending = /\.(\w+)$/.exec(file ?? '')?.[1]?.toLowerCase();
  return EXPORT_FORMATS.find((format) => format === ending);
}

function formatOf(text: string | undefined): ExportFormat {
  const format = EXPORT_FORMATS.find((known) => known === text);
  if (format) return format;
  throw new DixitError(
    'ARGUMENT_INVALID',
    text === undefined
      ? `--format is missing; take one of ${EXPORT_FORMATS.join(', ')}`
      : `"${text}" is no export format; take one of ${EXPORT_FORMATS.join(', ')}`,
  );
}
