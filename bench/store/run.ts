/**
 * Load rates against bare inserts, and pages at depth.
 *
 *   node bench/store/run.ts [--sizes 10000,100000] [--stores sqlite,neo4j] [--keep FOLDER] [--json]
 *
 * --keep leaves the loaded stores in a folder, named as bench/api/run.ts --data looks for them. Of a store that is loaded
 * already pages alone are read.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type LocalNeo4j, startLocalNeo4j } from '../../scripts/neo4j-local.ts';
import { Connection } from '../../src/store/neo4j/connection.ts';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Page, PageArgs, Store } from '../../src/store/store.ts';
import { BareNeo4j, prepareBare } from './bare-neo4j.ts';
import { BareSqlite } from './bare-sqlite.ts';
import { type Made, makeBatches } from './make-batches.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    stores: { type: 'string', default: 'sqlite,neo4j' },
    keep: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map(Number);
const results: { figure: string; store: string; size: number; value: number; unit: string }[] = [];
const say = (line: string) => void (values.json ? process.stderr : process.stdout).write(`${line}\n`);

function record(store: string, size: number, figure: string, value: number, unit: string): void {
  results.push({ figure, store, size, value, unit });
  say(
    `${store.padEnd(7)} ${String(size).padStart(8)}  ${figure.padEnd(46)} ${value.toFixed(unit === 'ms' ? 2 : 1).padStart(10)} ${unit}`,
  );
}

const seconds = async (work: () => Promise<unknown> | undefined): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

/** Seconds of processor time of this process so far. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Median milliseconds of a call, after some to warm up. */
async function median(work: () => Promise<unknown>, times = 40): Promise<number> {
  for (let i = 0; i < 10; i++) await work();
  const taken: number[] = [];
  for (let i = 0; i < times; i++) taken.push((await seconds(work)) * 1000);
  return taken.sort((a, b) => a - b)[times >> 1]!;
}

async function pages(store: Store, size: number, made: Made): Promise<void> {
  const lists: Record<string, (page: PageArgs) => Promise<Page<unknown>>> = {
    'all assertions': (page) => store.listAssertions({}, page),
    'busiest speaker’s assertions': async (page) =>
      (await store.listChildren('speaker.assertions', [made.people[0]!], page))[0]!,
    'busiest speaker’s claims': async (page) =>
      (await store.listChildren('speaker.claims', [made.people[0]!], page))[0]!,
    'articles that mention the busiest state': async (page) =>
      (await store.listChildren('entity.articles', [made.states[0]!], page))[0]!,
    'claims about the busiest state': async (page) =>
      (await store.listChildren('entity.claims', [made.states[0]!], page))[0]!,
    'all claims': (page) => store.listClaims({}, page),
  };
  for (const [name, read] of Object.entries(lists)) {
    record(store.backend, size, `${name}: first page`, await median(() => read({ first: 20 })), 'ms');
    // The deep page lies about four fifths down, wherever that is.
    let page = await read({ first: 1000 });
    let depth = page.nodes.length;
    for (let turn = 0; page.hasNextPage && turn < 40; turn++) {
      page = await read({ first: 1000, after: page.cursors.at(-1) });
      depth += page.nodes.length;
    }
    const after = page.cursors[page.cursors.length >> 1];
    record(
      store.backend,
      size,
      `${name}: page at ${depth - (page.cursors.length >> 1)}`,
      await median(() => read({ first: 20, after })),
      'ms',
    );
  }
  const some = made.claims.slice(0, 20);
  record(store.backend, size, 'counts of 20 claims', await median(() => store.findClaimCounts(some)), 'ms');
  record(
    store.backend,
    size,
    'assertions of 20 claims',
    await median(() => store.listChildren('claim.assertions', some, { first: 10 })),
    'ms',
  );
  record(
    store.backend,
    size,
    'speakers of 20 claims',
    await median(() => store.listChildren('claim.speakers', some, { first: 10 })),
    'ms',
  );
  record(store.backend, size, 'all counts', await median(() => store.countAll()), 'ms');
  const query = {
    terms: [{ word: 'drones', expansions: [] }],
    entityIds: [made.states[2]!],
    predicateClasses: ['supply'],
    limit: 100,
  };
  record(
    store.backend,
    size,
    'search: words, entity, predicate',
    await median(() => store.searchClaims(query)),
    'ms',
  );
}

/**
 * Two servers, one for each side, both warmed by loading and clearing a small graph: the first statements of a server are
 * spent on compiling. The sides take turns by batch, so that whatever else the machine does falls on both.
 */
async function benchNeo4j(size: number): Promise<void> {
  if (existsSync(join(kept, `neo4j-${size}`))) return pagesOfNeo4j(size);
  const servers = await Promise.all(
    ['bare', 'ours'].map((side) =>
      startLocalNeo4j({
        data: side === 'ours' ? join(kept, `neo4j-${size}`) : join(folder, `neo4j-bare-${size}`),
        password: 'bench-only',
        heap: 3072,
      }),
    ),
  );
  const [bare, ours] = servers.map(({ uri, user, password }) => new Connection(uri, user, password)) as [
    Connection,
    Connection,
  ];
  const [, { uri, user, password }] = servers as [LocalNeo4j, LocalNeo4j];
  const store = await openNeo4jStore(uri, user, password);
  await prepareBare(bare, servers[0]!.uri);
  const clear = (connection: Connection) =>
    connection.alter(
      'MATCH (n) WHERE NOT n:DixitStore CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
    );
  const warm = new BareNeo4j(bare);
  for (const batch of makeBatches(5000).batches) {
    await warm.write(batch);
    await store.write(batch);
  }
  await Promise.all([clear(bare), clear(ours)]);
  const yardstick = new BareNeo4j(bare);
  let bareTaken = 0;
  let oursTaken = 0;
  for (const batch of makeBatches(size).batches) {
    bareTaken += await seconds(() => yardstick.write(batch));
    oursTaken += await seconds(() => store.load([batch]));
  }
  record('neo4j', size, 'load', size / oursTaken, 'assertions/s');
  record('neo4j', size, 'bare UNWIND/CREATE', size / bareTaken, 'assertions/s');
  record('neo4j', size, 'load as share of bare UNWIND/CREATE', (100 * bareTaken) / oursTaken, '%');
  await bare.close();
  await servers[0]!.stop();
  await pages(store, size, makeBatches(size));
  await Promise.all([store.close(), ours.close()]);
  await servers[1]!.stop();
}

async function pagesOfNeo4j(size: number): Promise<void> {
  const { uri, user, password, stop } = await startLocalNeo4j({
    data: join(kept, `neo4j-${size}`),
    password: 'bench-only',
    heap: 3072,
  });
  const store = await openNeo4jStore(uri, user, password);
  await pages(store, size, makeBatches(size));
  await store.close();
  await stop();
}

/**
 * Code that runs for the first time and the lexicon that is read for it are a cost of the start, whatever is loaded then: a
 * small graph is loaded twice by both sides beforehand, and what the first time takes more is told apart.
 */
async function warmSqlite(): Promise<void> {
  const taken: number[] = [];
  for (let turn = 0; turn < 2; turn++) {
    const yardstick = new BareSqlite(join(folder, `warm-${turn}.db`));
    const batches = [...makeBatches(5000).batches];
    for (const batch of batches) yardstick.write(batch);
    yardstick.close();
    const store = openSqliteStore(join(folder, `warm-store-${turn}.db`));
    const before = spent();
    await store.load(batches);
    taken.push((spent() - before) * 1000);
    await store.close();
  }
  record('sqlite', 5000, 'first load above the second, processor time', taken[0]! - taken[1]!, 'ms');
}

const folder = mkdtempSync(join(tmpdir(), 'dixit-bench-'));
const kept = values.keep ?? folder;
mkdirSync(kept, { recursive: true });
if (values.stores.includes('sqlite')) await warmSqlite();
for (const size of sizes) {
  if (values.stores.includes('sqlite') && existsSync(join(kept, `sqlite-${size}.db`))) {
    const store = openSqliteStore(join(kept, `sqlite-${size}.db`));
    await pages(store, size, makeBatches(size));
    await store.close();
  } else if (values.stores.includes('sqlite')) {
    const store = openSqliteStore(join(kept, `sqlite-${size}.db`));
    const yardstick = new BareSqlite(join(folder, `bare-${size}.db`));
    let bareTaken = 0;
    let between = 0;
    // The same by processor time, which holds on a machine that does other things too.
    let bareSpent = 0;
    let betweenSpent = 0;
    // Within one load, bare inserts take their turn before each batch; making batches counts for neither.
    function* batches() {
      let start = performance.now();
      let startSpent = spent();
      for (const batch of makeBatches(size).batches) {
        const begin = performance.now();
        const beginSpent = spent();
        yardstick.write(batch);
        bareTaken += (performance.now() - begin) / 1000;
        bareSpent += spent() - beginSpent;
        between += (performance.now() - start) / 1000;
        betweenSpent += spent() - startSpent;
        yield batch;
        start = performance.now();
        startSpent = spent();
      }
      between += (performance.now() - start) / 1000;
    }
    const before = spent();
    const oursTaken = (await seconds(() => store.load(batches()))) - between;
    const oursSpent = spent() - before - betweenSpent;
    yardstick.close();
    record('sqlite', size, 'load', size / oursTaken, 'assertions/s');
    record('sqlite', size, 'bare inserts', size / bareTaken, 'assertions/s');
    record('sqlite', size, 'load as share of bare inserts', (100 * bareTaken) / oursTaken, '%');
    record('sqlite', size, 'the same by processor time', (100 * bareSpent) / oursSpent, '%');
    await pages(store, size, makeBatches(size));
    await store.close();
  }
  if (values.stores.includes('neo4j')) await benchNeo4j(size);
}
rmSync(folder, { recursive: true, force: true });
if (values.json) console.log(JSON.stringify(results, null, 2));
