/**
 * Where the time of one request goes, by processor time: parsing and validating (both kept by the server for a document it
 * has seen), estimating the cost, executing (the database's driver included), what the database itself takes, and writing
 * the answer as JSON. Beside them what execution asks for: calls of the store, and of Neo4j round trips and bytes sent back.
 *
 *   node bench/api/stages.ts [--size 10000] [--times 200] [--data FOLDER] [--store sqlite|neo4j]
 */
import { existsSync, mkdtempSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, parse, specifiedRules, validate } from 'graphql';
import { startLocalNeo4j } from '../../scripts/neo4j-local.ts';
import { costOf } from '../../src/graphql/limits/cost.ts';
import { createLoaders } from '../../src/graphql/loaders.ts';
import { loadSchema } from '../../src/graphql/schema.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { option, table } from '../lib/figures.ts';
import { makeBatches } from '../store/make-batches.ts';
import { questions } from './questions.ts';
import { cpuOf, processOf } from './servers.ts';

const size = Number(option('size', '10000'));
const times = Number(option('times', '200'));
const folder = option('data', '') || mkdtempSync(join(tmpdir(), 'dixit-stages-'));
const made = makeBatches(size);
const counted = { calls: 0, trips: 0, bytes: 0 };
const { store, watched, database, stop } = await (option('store', 'sqlite') === 'neo4j' ? neo4j() : sqlite());
const schema = loadSchema();

interface Opened {
  readonly store: Store;
  /** The same graph, whose calls and bytes are counted. */
  readonly watched: Store;
  /** Milliseconds of processor time of the database so far. */
  readonly database: () => number;
  readonly stop: () => Promise<void>;
}

async function sqlite(): Promise<Opened> {
  const kept = join(folder, `sqlite-${size}.db`);
  const store = await openStore(existsSync(kept) ? `sqlite:${kept}` : 'sqlite::memory:');
  if ((await store.countAll()).assertions === 0) await store.load(made.batches);
  return { store, watched: counting(store), database: () => 0, stop: () => store.close() };
}

async function neo4j(): Promise<Opened> {
  const data = join(folder, `neo4j-${size}`);
  const server = await startLocalNeo4j({ data, password: 'bench-only', heap: 4096 });
  const { hostname, port } = new URL(server.uri);
  const store = await openStore(`bolt://neo4j:bench-only@${hostname}:${port}`);
  if ((await store.countAll()).assertions === 0) await store.load(made.batches);
  const between = createServer((near) => {
    const far = connect(Number(port), hostname);
    near.on('data', (part) => {
      counted.trips++;
      far.write(part);
    });
    far.on('data', (part) => {
      counted.bytes += part.length;
      near.write(part);
    });
    near.on('close', () => far.destroy());
  });
  await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
  const through = (between.address() as AddressInfo).port;
  const watched = await openStore(`bolt://neo4j:bench-only@127.0.0.1:${through}`);
  const pid = processOf(data);
  return {
    store,
    watched: counting(watched),
    database: () => cpuOf(pid),
    async stop() {
      await Promise.all([store.close(), watched.close()]);
      between.close();
      await server.stop();
    },
  };
}

function counting(store: Store): Store {
  return new Proxy(store, {
    get(target, name: keyof Store) {
      const member = target[name] as unknown;
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        counted.calls++;
        return Reflect.apply(member, target, args) as unknown;
      };
    },
  });
}

/** Mean microseconds of processor time, this process's and the database's, after as many turns to warm up. */
async function mean(
  work: (turn: number) => unknown,
  turns = times,
): Promise<[own: string, database: string]> {
  for (let turn = 0; turn < turns; turn++) await work(turn);
  const [before, databaseBefore] = [process.cpuUsage(), database()];
  for (let turn = 0; turn < turns; turn++) await work(turn);
  const { user, system } = process.cpuUsage(before);
  return [((user + system) / turns).toFixed(0), (((database() - databaseBefore) * 1000) / turns).toFixed(0)];
}

const rows = [
  [
    ...['question', 'parse µs', 'validate µs', 'cost µs', 'execute µs', 'database µs', 'JSON µs'],
    ...['store calls', 'round trips', 'bytes'],
  ],
];
for (const { name, ours } of await questions(made, store)) {
  const document = parse(ours.query);
  const run = (over: Store) => (turn: number) =>
    execute({
      schema,
      document,
      variableValues: ours.variables[turn % ours.variables.length],
      contextValue: { store: over, search: createSearch(over), loaders: createLoaders(over) },
    });
  // Once more than is counted: connections are opened.
  await run(watched)(0);
  Object.assign(counted, { calls: 0, trips: 0, bytes: 0 });
  const answer = await run(watched)(0);
  if ('errors' in answer && answer.errors) throw answer.errors[0];
  const { calls, trips, bytes } = { ...counted };
  const turns = name.startsWith('flagship') ? Math.ceil(times / 10) : times;
  rows.push([
    name,
    (await mean(() => parse(ours.query)))[0],
    (await mean(() => validate(schema, document, specifiedRules)))[0],
    (await mean(() => costOf(schema, document, ours.variables[0], undefined)))[0],
    ...(await mean(run(store), turns)),
    (await mean(() => JSON.stringify(answer)))[0],
    ...[calls, trips, bytes].map(String),
  ]);
}
console.log(table(rows));
await stop();
