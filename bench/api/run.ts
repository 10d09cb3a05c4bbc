/**
 * The API under load: `dixit serve` over SQLite and over Neo4j, and @neo4j/graphql over the same Neo4j, each in a process
 * of its own, asked the same over HTTP. Answers are compared before anything is timed, and every timed answer is compared
 * with the right one. A peer's figure is missing where it cannot be asked the same (it understands no questions).
 *
 *   node bench/api/run.ts [--sizes 10000,100000] [--stores sqlite,neo4j] [--clients 1,8,64] [--seconds 5]
 *                         [--only WORDS] [--data FOLDER] [--no-peer] [--minutes 10] [--json]
 *
 * --data keeps the loaded stores for the next run. --minutes asks everything in turn with the most clients for so long and
 * tells the server's memory as it goes, instead of the table.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type LocalNeo4j, startLocalNeo4j } from '../../scripts/neo4j-local.ts';
import { openStore } from '../../src/store/open-store.ts';
import { table } from '../lib/figures.ts';
import { makeBatches } from '../store/make-batches.ts';
import { drive, post } from './drive.ts';
import { type Asked, type Question, questions } from './questions.ts';
import { cpuOf, processOf, type Served, serveOurs, servePeer } from './servers.ts';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    stores: { type: 'string', default: 'sqlite,neo4j' },
    clients: { type: 'string', default: '1,8,64' },
    seconds: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    data: { type: 'string' },
    'no-peer': { type: 'boolean', default: false },
    minutes: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

interface Figure {
  readonly size: number;
  readonly server: string;
  readonly question: string;
  readonly clients: number;
  readonly rate: number;
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds of processor time for an answer, the server's and the database's together: what else runs does not count. */
  readonly cpu: number;
  /** Resident memory after, in MB. */
  readonly memory: number;
  readonly wrong: number;
  readonly errors: number;
}

const PASSWORD = 'bench-only';
const folder = options.data ?? mkdtempSync(join(tmpdir(), 'dixit-api-bench-'));
mkdirSync(folder, { recursive: true });
const figures: Figure[] = [];
const say = (line: string) => void (options.json ? process.stderr : process.stdout).write(`${line}\n`);
const clients = options.clients.split(',').map(Number);

try {
  for (const size of options.sizes.split(',').map(Number)) {
    if (options.stores.includes('sqlite')) await benchSqlite(size);
    if (options.stores.includes('neo4j')) await benchNeo4j(size);
  }
} finally {
  if (!options.data) rmSync(folder, { recursive: true, force: true });
}
if (options.json) console.log(JSON.stringify(figures, null, 1));
else if (!options.minutes) console.log(`\n${summary()}`);

async function benchSqlite(size: number): Promise<void> {
  const address = `sqlite:${join(folder, `sqlite-${size}.db`)}`;
  const asked = await fill(address, size);
  const ours = await serveOurs(address);
  try {
    await bench(size, { 'Dixit, SQLite': ours }, asked, () => 0);
  } finally {
    await ours.stop();
  }
}

async function benchNeo4j(size: number): Promise<void> {
  // A third of what the machine of a small project has; the page cache is half of that.
  const data = join(folder, `neo4j-${size}`);
  const server: LocalNeo4j = await startLocalNeo4j({
    data,
    password: PASSWORD,
    heap: 4096,
  });
  const { host } = new URL(server.uri);
  const address = `neo4j://${server.user}:${PASSWORD}@${host}`;
  const running: Served[] = [];
  try {
    const asked = await fill(address, size);
    const ours = await serveOurs(address);
    running.push(ours);
    const sides: Record<string, Served> = { 'Dixit, Neo4j': ours };
    if (!options['no-peer']) {
      const peer = await servePeer(server.uri, server.user, PASSWORD);
      running.push(peer);
      sides['@neo4j/graphql'] = peer;
    }
    const database = processOf(data);
    await bench(size, sides, asked, () => cpuOf(database));
  } finally {
    for (const each of running) await each.stop();
    await server.stop();
  }
}

/** Loads the graph unless it is there already; what can be asked of it. */
async function fill(address: string, size: number): Promise<readonly Question[]> {
  const store = await openStore(address);
  try {
    const { assertions } = await store.countAll();
    const made = makeBatches(size);
    if (assertions !== size) {
      const start = performance.now();
      await store.load(made.batches);
      say(
        `${store.backend}: ${size} assertions loaded in ${((performance.now() - start) / 1000).toFixed(0)} s (making them included)`,
      );
    }
    return (await questions(made, store)).filter(({ name }) => name.includes(options.only));
  } finally {
    await store.close();
  }
}

async function bench(
  size: number,
  sides: Record<string, Served>,
  asked: readonly Question[],
  database: () => number,
): Promise<void> {
  const [ours] = Object.values(sides) as [Served];
  if (options.minutes) return soak(size, ours, asked);
  for (const question of asked) {
    const calls = await prepare(question, sides);
    for (const count of clients) {
      for (const [server, served] of Object.entries(sides)) {
        const own = calls.get(server);
        if (!own) continue;
        // The first answers of a server are spent on compiling.
        await drive({ url: served.url, calls: own, clients: count, seconds: 1 });
        const before = served.cpu() + database();
        const driven = await drive({
          url: served.url,
          calls: own,
          clients: count,
          seconds: Number(options.seconds),
        });
        const cpu = (served.cpu() + database() - before) / driven.answers;
        const figure = {
          cpu,
          ...{ size, server, question: question.name, clients: count, memory: served.memory() },
          ...driven,
        };
        figures.push(figure);
        say(
          `${String(size).padStart(8)} ${server.padEnd(15)} ${question.name.padEnd(46)} ${String(count).padStart(3)} clients ${driven.rate.toFixed(1).padStart(8)}/s  p50 ${driven.p50.toFixed(1).padStart(8)} ms  p95 ${driven.p95.toFixed(1).padStart(8)} ms  cpu ${cpu.toFixed(1).padStart(6)} ms  ${figure.memory.toFixed(0).padStart(5)} MB${driven.wrong + driven.errors > 0 ? `  ${driven.wrong} WRONG, ${driven.errors} ERRORS` : ''}`,
        );
      }
    }
  }
}

type Calls = { readonly body: string; readonly expected: string }[];

/** What each side is sent, with its right answer; throws where the sides do not answer the same. */
async function prepare(
  { name, ours, peer }: Question,
  sides: Record<string, Served>,
): Promise<Map<string, Calls>> {
  const found = new Map<string, Calls>();
  let first: string | null = null;
  for (const [server, { url }] of Object.entries(sides)) {
    const asked: Asked | undefined = server.startsWith('Dixit') ? ours : peer;
    if (!asked) continue;
    const calls: Calls = [];
    const told: unknown[] = [];
    for (const variables of asked.variables) {
      const body = JSON.stringify({ query: asked.query, variables });
      const expected = await post(url, body);
      const { data, errors } = JSON.parse(expected);
      if (errors) throw new Error(`${server}, ${name}: ${JSON.stringify(errors)}`);
      calls.push({ body, expected });
      told.push(asked.told(data));
    }
    const said = JSON.stringify(told);
    first ??= said;
    if (said !== first)
      throw new Error(
        `${server} answers "${name}" otherwise:\n${said.slice(0, 600)}\nthan\n${first.slice(0, 600)}`,
      );
    if (said.length < 10) throw new Error(`"${name}" has no answer to compare: ${said}`);
    found.set(server, calls);
  }
  return found;
}

/** Everything in turn, with the most clients, for minutes: no wrong answer, no error, memory flat. */
async function soak(size: number, served: Served, asked: readonly Question[]): Promise<void> {
  const calls: Calls = [];
  for (const question of asked) calls.push(...(await prepare(question, { Dixit: served })).get('Dixit')!);
  const count = Math.max(...clients);
  const minutes = Number(options.minutes);
  const memory: number[] = [];
  const driven = await drive({
    url: served.url,
    calls,
    clients: count,
    seconds: minutes * 60,
    each: (elapsed) => {
      memory.push(served.memory());
      if (memory.length % 30 === 0)
        say(`${elapsed.toFixed(0).padStart(5)} s  ${memory.at(-1)!.toFixed(0)} MB`);
    },
  });
  // The first minute is for compiling and for the caches to fill.
  const later = memory.slice(60);
  const half = later.length >> 1;
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  say(
    `${size} assertions, ${count} clients, ${minutes} min: ${driven.answers} answers, ${driven.wrong} wrong, ${driven.errors} errors, ` +
      `${driven.rate.toFixed(0)}/s, p95 ${driven.p95.toFixed(0)} ms; memory ${mean(later.slice(0, half)).toFixed(0)} MB in the first half after a minute, ` +
      `${mean(later.slice(half)).toFixed(0)} MB in the second, ${Math.max(...memory).toFixed(0)} MB at most`,
  );
  if (driven.wrong + driven.errors > 0) process.exitCode = 1;
}

/** One row for each question, size and number of clients; the last columns are what we are to the peer on the same
 * server, by rate and by processor time. */
function summary(): string {
  const rows = [
    [
      'assertions',
      'question',
      'clients',
      ...['SQLite /s', 'p95 ms', 'cpu ms'],
      ...['Neo4j /s', 'p95 ms', 'cpu ms'],
      ...['peer /s', 'p95 ms', 'cpu ms'],
      ...['times', 'by cpu'],
    ],
  ];
  const keys = [...new Set(figures.map(({ size, question, clients }) => `${size}\t${question}\t${clients}`))];
  for (const key of keys) {
    const [size, question, count] = key.split('\t');
    const of = (server: string) =>
      figures.find(
        (one) =>
          one.server === server &&
          one.question === question &&
          String(one.size) === size &&
          String(one.clients) === count,
      );
    const [sqlite, neo4j, peer] = [of('Dixit, SQLite'), of('Dixit, Neo4j'), of('@neo4j/graphql')];
    const cells = (one: Figure | undefined) =>
      one ? [one.rate.toFixed(1), one.p95.toFixed(1), one.cpu.toFixed(1)] : ['', '', ''];
    rows.push([
      ...[size!, question!, count!],
      ...[...cells(sqlite), ...cells(neo4j), ...cells(peer)],
      neo4j && peer ? (neo4j.rate / peer.rate).toFixed(1) : '',
      neo4j && peer ? (peer.cpu / neo4j.cpu).toFixed(1) : '',
    ]);
  }
  const memory = [...new Set(figures.map(({ server }) => server))].map((server) => {
    const most = Math.max(...figures.filter((one) => one.server === server).map((one) => one.memory));
    return `${server}: ${most.toFixed(0)} MB at most`;
  });
  return `${table(rows)}\n\nMemory of the server process: ${memory.join('; ')}.`;
}
