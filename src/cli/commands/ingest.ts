import { createWriteStream } from 'node:fs';
import { passedOver } from '../../article/files/article-files.ts';
import { countInputs } from '../../article/read-path.ts';
import { setting } from '../../config.ts';
import type { ReferenceEntry } from '../../model/bodies.ts';
import { DixitError } from '../../model/error.ts';
import { hasRules, ingest, ingestRequest } from '../../pipeline.ts';
import type { Store } from '../../store/store.ts';
import { type Context, withNewStore } from '../lib/context.ts';
import { EXIT } from '../lib/exit-code.ts';
import { pageFetcher } from '../lib/ingestion.ts';
import { createProgress } from '../lib/progress.ts';
import { referenceFrom } from '../lib/reference.ts';
import { safe } from '../lib/terminal.ts';
import type { CommandSpec } from '../program.ts';

/** What one run of `ingest` did. */
export interface IngestSummary {
  ingested: number;
  unchanged: number;
  /** Kept, but in a language without rules. */
  notExtracted: number;
  quotes: number;
  assertions: number;
  refused: number;
  /** Files in folders that are of no kind that is read, by their ending. */
  passedOver: Record<string, number>;
  setAside: { path: string; line: number | null; code: string; message: string }[];
  seconds: number;
}

export const ingestCommand: CommandSpec = {
  name: 'ingest',
  summary:
    'Read articles (HTML, text, JSON lines, folders of them, addresses of pages), extract, resolve and store them.',
  examples: [
    'ingest articles/',
    'ingest page.html dump.jsonl --store neo4j://localhost:7687',
    'ingest articles/ --set-aside bad.jsonl',
    'ingest articles/ --reference names.csv',
    'ingest https://news.example/page.html',
  ],
  configure: (command) =>
    command
      .argument('<path...>', 'files, folders, and addresses of single pages on the public internet')
      .option('--reference <file>', 'CSV of entities and the names they go by (docs/reference-file.md)')
      .option('--set-aside <file>', 'write what could not be used to this file, one JSON object a line'),
  async run(context: Context, paths: string[], options: { setAside?: string; reference?: string }) {
    const reference = referenceFrom(context, options.reference ?? setting('reference'));
    const summary = await withNewStore(context, (store) => ingestInto(context, store, paths, reference));
    if (options.setAside) {
      const file = createWriteStream(options.setAside);
      for (const row of summary.setAside) file.write(`${JSON.stringify(row)}\n`);
      await new Promise((resolve, reject) => file.on('error', reject).end(resolve));
    }
    if (context.json) context.print(JSON.stringify(summary));
    else printSummary(context, summary);
    if (summary.setAside.length === 0) return EXIT.OK;
    return summary.ingested + summary.unchanged > 0 ? EXIT.PARTIAL : EXIT.INPUT;
  },
};

/** Ingests with a progress bar; also what `dixit demo` runs. */
export async function ingestInto(
  context: Context,
  store: Store,
  paths: readonly string[],
  reference: readonly ReferenceEntry[] = [],
): Promise<IngestSummary> {
  const started = performance.now();
  const progress = createProgress(context.terminal, await countInputs(paths), 'read');
  const summary: IngestSummary = {
    ingested: 0,
    unchanged: 0,
    notExtracted: 0,
    quotes: 0,
    assertions: 0,
    refused: 0,
    passedOver: {},
    setAside: [],
    seconds: 0,
  };
  try {
    const files = paths.filter((path) => !isAddress(path));
    summary.passedOver = Object.fromEntries(await passedOver(files));
    for await (const event of ingest(files, store, { reference })) {
      if (event.kind === 'set-aside') {
        const { path, line, error } = event;
        summary.setAside.push({ path, line, code: error.code, message: error.message });
        progress.note(safe(`set aside: ${error.message} [${error.code}]`));
      } else if (event.kind === 'unchanged') {
        summary.unchanged++;
      } else {
        summary.ingested++;
        if (!hasRules(event.article)) {
          summary.notExtracted++;
          progress.note(
            safe(
              `kept, not extracted: "${event.path}" is in "${event.article.language}"; rules exist for fr and en [LANGUAGE_UNSUPPORTED]`,
            ),
          );
        }
        summary.quotes += event.extraction.quotes.length;
        summary.assertions += event.extraction.assertions.length;
        summary.refused += event.extraction.refused.length;
      }
      progress.advance(event.kind === 'set-aside' ? '' : event.article.title);
    }
    const addresses = paths.filter(isAddress);
    if (addresses.length > 0) await ingestAddresses(addresses, store, summary, progress, reference);
  } finally {
    progress.stop();
  }
  summary.seconds = (performance.now() - started) / 1000;
  return summary;
}

const isAddress = (path: string) => /^https?:\/\//i.test(path);

/** Fetches and ingests pages, one at a time; one that cannot be had is set aside. */
async function ingestAddresses(
  addresses: readonly string[],
  store: Store,
  summary: IngestSummary,
  progress: ReturnType<typeof createProgress>,
  reference: readonly ReferenceEntry[] | undefined,
): Promise<void> {
  const fetcher = pageFetcher();
  const request = { text: null, title: null, outlet: null, date: null, language: null };
  for (const url of addresses) {
    try {
      const outcome = await ingestRequest({ ...request, url }, store, {
        fetchPage: fetcher.fetchPage,
        reference,
      });
      if (outcome.unchanged) summary.unchanged++;
      else summary.ingested++;
      summary.quotes += outcome.quotes;
      summary.assertions += outcome.assertions;
      summary.refused += outcome.refusedCount;
      progress.advance(url);
    } catch (error) {
      if (!(error instanceof DixitError) || error.code.startsWith('STORE_')) throw error;
      summary.setAside.push({ path: url, line: null, code: error.code, message: error.message });
      progress.note(safe(`set aside: ${error.message} [${error.code}]`));
      progress.advance('');
    }
  }
  await fetcher.close();
}

/** One paragraph of what was found. */
export function printSummary(context: Context, summary: IngestSummary): void {
  const { styles } = context;
  const parts = [
    `${summary.ingested} articles`,
    `${summary.quotes} quotes`,
    `${summary.assertions} assertions`,
    ...(summary.unchanged ? [`${summary.unchanged} unchanged`] : []),
    ...(summary.notExtracted ? [`${summary.notExtracted} kept without extraction`] : []),
    ...(summary.refused ? [`${summary.refused} facts refused at the gate`] : []),
    ...(summary.setAside.length ? [`${summary.setAside.length} set aside`] : []),
  ];
  const others = Object.entries(summary.passedOver);
  if (others.length > 0)
    context.notice(
      safe(
        `passed over, of kinds that are not read in folders: ${others.map(([ending, count]) => `${count} ${ending}`).join(', ')}`,
      ),
    );
  context.print(`${styles.bold(parts[0]!)}, ${parts.slice(1).join(', ')} in ${summary.seconds.toFixed(1)} s`);
}
