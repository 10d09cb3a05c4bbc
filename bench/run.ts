/**
 * How fast the main job runs: articles a second for extraction (in its second round and once warm), for ingest into
 * SQLite and into Neo4j, and milliseconds to the first answer after start. See README.md here.
 *
 * Usage: node bench/run.ts [--articles 500] [--neo4j ADDRESS] [--json]
 * Without --neo4j the local server of `npm run neo4j` is started for the run.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPath } from '../src/article/read-path.ts';
import { extract } from '../src/extraction/extract.ts';
import type { Article } from '../src/model/article.ts';
import { ingest } from '../src/pipeline.ts';
import { openStore } from '../src/store/open-store.ts';
import { corpus } from './corpus.ts';
import { withNeo4j } from './with-neo4j.ts';

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '500' },
    neo4j: { type: 'string' },
    json: { type: 'boolean' },
  },
});
const count = Number(options.articles);
const dir = mkdtempSync(join(tmpdir(), 'dixit-bench-'));
const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const articles: Article[] = [];
let characters = 0;
const rows: { what: string; value: number; unit: string }[] = [];

function note(what: string, value: number, unit: string): void {
  rows.push({ what, value, unit });
  if (!options.json)
    console.log(`${what.padEnd(44)}${value.toFixed(value < 10 ? 2 : 0).padStart(10)} ${unit}`);
}

/** Characters of text read before the code counts as warm. */
const WARM = 3_000_000;

const seconds = (since: number) => (performance.now() - since) / 1000;

try {
  const file = join(dir, 'corpus.jsonl');
  const stream = createWriteStream(file);
  for await (const row of corpus(count))
    if (!stream.write(`${JSON.stringify(row)}\n`)) await once(stream, 'drain');
  await new Promise((resolve) => stream.end(resolve));

  let start = performance.now();
  for await (const read of readPath([file])) {
    if (!read.ok) throw read.error;
    articles.push(read.article);
    characters += read.article.text.length;
  }
  if (!options.json)
    console.log(
      `${count} articles, ${(characters / 1e6).toFixed(2)} MB of text, Node ${process.version}, ${cpus()[0]?.model}\n`,
    );
  note('read (JSON lines)', count / seconds(start), 'articles/s');

  // Code that runs for the first time runs several times slower, and goes on getting faster over some megabytes of text:
  // a short run and a long one see different rates, so that both are told. The first round is in neither.
  for (const article of articles) extract(article);
  extractOnce('extract, second round');
  for (let read = 2 * characters; read < WARM; read += characters)
    for (const article of articles) extract(article);
  extractOnce(`extract, warm after ${WARM / 1e6} MB`);

  const database = join(dir, 'bench.db');
  await timeIngest('ingest into SQLite', `sqlite:${database}`, file);

  for (const question of ['claims about China supplying drones', 'qui dément avoir livré des drones ?']) {
    start = performance.now();
    const result = spawnSync(process.execPath, [main, 'ask', question, '--store', `sqlite:${database}`], {
      encoding: 'utf8',
    });
    if (result.status !== 0) throw new Error(result.stderr);
    note(`start to first answer: "${question}"`, performance.now() - start, 'ms');
  }

  await withNeo4j(options.neo4j, (address) => timeIngest('ingest into Neo4j', address, file));
  if (options.json) console.log(JSON.stringify(rows, null, 1));
} finally {
  rmSync(dir, { recursive: true, force: true });
}

/** Clock time and processor time of one round over the articles: the latter says what one core does on a busy machine. */
function extractOnce(what: string): void {
  const since = performance.now();
  const before = process.cpuUsage();
  for (const article of articles) extract(article);
  const { user, system } = process.cpuUsage(before);
  const elapsed = seconds(since);
  note(what, count / elapsed, 'articles/s');
  note(what, characters / 1e6 / elapsed, 'MB/s');
  note(what, characters / (user + system), 'MB/s of processor time');
}

async function timeIngest(what: string, address: string, file: string): Promise<void> {
  const store = await openStore(address);
  try {
    const start = performance.now();
    let done = 0;
    let warm = start;
    for await (const event of ingest([file], store)) {
      if (event.kind !== 'ingested') continue;
      // A server spends its first seconds on compiling.
      if (++done === Math.floor(count / 2)) warm = performance.now();
    }
    if (done !== count) throw new Error(`${what}: ${done} of ${count} articles`);
    note(what, done / seconds(start), 'articles/s');
    note(`${what}, the second half`, (done - Math.floor(count / 2)) / seconds(warm), 'articles/s');
  } finally {
    await store.close();
  }
}
