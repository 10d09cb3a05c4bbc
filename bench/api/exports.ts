/**
 * Exports of whole graphs over HTTP, by format: size, processor time of server and database, and the most memory the server
 * held meanwhile. Its heap is kept small, so that an export which gathers what it writes fails.
 *
 *   node bench/api/exports.ts --data FOLDER [--sizes 10000,100000] [--stores sqlite,neo4j] [--heap 128]
 *     [--formats gexf,csv-assertions]
 *
 * FOLDER holds stores as bench/store/run.ts --keep leaves them.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startLocalNeo4j } from '../../scripts/neo4j-local.ts';
import { EXPORT_FORMATS } from '../../src/export/export-graph.ts';
import { table } from '../lib/figures.ts';
import { cpuOf, processOf, type Served, serveOurs } from './servers.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    sizes: { type: 'string', default: '10000,100000' },
    stores: { type: 'string', default: 'sqlite,neo4j' },
    heap: { type: 'string', default: '128' },
    formats: { type: 'string', default: EXPORT_FORMATS.join(',') },
  },
});
if (!options.data) throw new Error('name the folder of the stores: --data FOLDER');
const folder = options.data;
const PASSWORD = 'bench-only';
process.env.NODE_OPTIONS = `--max-old-space-size=${Number(options.heap)}`;

/** Reads an export to its end. */
async function read(url: string, server: Served): Promise<{ bytes: number; memory: number }> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  let [bytes, memory] = [0, 0];
  for await (const part of response.body!) {
    bytes += part.length;
    memory = Math.max(memory, server.memory());
  }
  return { bytes, memory };
}

async function measure(store: string, database: () => number): Promise<void> {
  const server = await serveOurs(store);
  const rows: string[][] = [];
  for (const format of options.formats.split(',')) {
    const [ours, its, start] = [server.cpu(), database(), performance.now()];
    const { bytes, memory } = await read(new URL(`/export?format=${format}`, server.url).href, server);
    const seconds = [performance.now() - start, server.cpu() - ours, database() - its].map((ms) => ms / 1000);
    rows.push([format, (bytes / 1e6).toFixed(0), ...seconds.map((one) => one.toFixed(1)), memory.toFixed(0)]);
  }
  await server.stop();
  console.log(
    table([['format', 'MB', 'seconds', 'processor, server', 'database', 'most memory, MB'], ...rows]),
  );
}

for (const size of options.sizes.split(',')) {
  for (const backend of options.stores.split(',')) {
    console.log(`\n${size} assertions in ${backend}`);
    if (backend === 'sqlite') {
      await measure(`sqlite:${join(folder, `sqlite-${size}.db`)}`, () => 0);
      continue;
    }
    const data = join(folder, `neo4j-${size}`);
    const neo4j = await startLocalNeo4j({ data, password: PASSWORD, heap: 2048 });
    const pid = processOf(data);
    const address = neo4j.uri.replace('://', `://${neo4j.user}:${PASSWORD}@`);
    await measure(address, () => cpuOf(pid));
    await neo4j.stop();
  }
}
