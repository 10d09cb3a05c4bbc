/**
 * The API under load: `dixit serve` over SQLite and over Neo4j, and @neo4j/graphql over the same Neo4j, each in a process
 * of its own, asked the same over HTTP. Answers are compared before anything is timed, and every timed answer is compared
 * with the right one. A peer's figure is missing where it cannot be asked the same (it understands no questions). Each of
 * ours runs twice: as it is shipped, and keeping no answers, which is what a question costs that nobody has asked before.
 * The sides take turns, so that what else the machine does, and what the database has learnt, meets all of them.
 *
 *   node bench/api/run.ts [--sizes 10000,100000] [--stores sqlite,neo4j] [--clients 1,8,64] [--seconds 5]
 *                         [--only WORDS] [--data FOLDER] [--no-peer] [--minutes 10] [--json]
 *   node bench/api/run.ts --size 10000 --seconds 3     the quick way
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
import { type Call, type Driven, drive, post, together } from './drive.ts';
import { type Asked, type Question, questions } from './questions.ts';
import { cpuOf, processOf, type Served, serveOurs, servePeer } from './servers.ts';

const { values: options } = parseArgs({
  options: {
    size: { type: 'string' },
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
const PEER = '@neo4j/graphql';
const folder = options.data ?? mkdtempSync(join(tmpdir(), 'dixit-api-bench-'));
mkdirSync(folder, { recursive: true });
const figures: Figure[] = [];
const say = (line: string) => void (options.json ? process.stderr : process.stdout).write(`${line}\n`);
const clients = options.clients.split(',').map(Number);

try {
  for (const size of (options.size ?? options.sizes).split(',').map(Number)) {
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
  const running: Served[] = [];
  try {
    await bench(size, await oursOver(address, 'SQLite', running), asked, () => 0);
  } finally {
    for (const each of running) await each.stop();
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
    const sides = await oursOver(address, 'Neo4j', running);
    if (!options['no-peer']) {
      const peer = await servePeer(server.uri, server.user, PASSWORD);
      running.push(peer);
      sides[PEER] = peer;
    }
    const database = processOf(data);
    await bench(size, sides, asked, () => cpuOf(database));
  } finally {
    for (const each of running) await each.stop();
    await server.stop();
  }
}

/** Both of ours over a store: as shipped, and keeping nothing. */
async function oursOver(
  address: string,
  store: 'SQLite' | 'Neo4j',
  running: Served[],
): Promise<Record<string, Served>> {
  const [shipped, bare] = await Promise.all([serveOurs(address, 64), serveOurs(address, 0)]);
  running.push(shipped, bare);
  return options.minutes
    ? { [`Dixit, ${store}`]: shipped }
    : { [`Dixit, ${store}`]: shipped, [`Dixit, ${store}, none kept`]: bare };
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
  const prepared: [Question, Map<string, Calls>][] = [];
  for (const question of asked) prepared.push([question, await prepare(question, sides)]);
  // A database that has just started compiles for a minute: nobody is timed meanwhile.
  for (const [, calls] of prepared)
    for (const [server, own] of calls)
      await drive({ url: sides[server]!.url, calls: own, clients: 8, seconds: 1.5 });
  for (const [question, calls] of prepared) {
    for (const count of clients) {
      const asking = Object.entries(sides).flatMap(([server, served]) => {
        const own = calls.get(server);
        // Its answers are never kept: both of ours do the same.
        return own && !(question.unkept && server.endsWith('kept')) ? [{ server, served, own }] : [];
      });
      const driven = new Map<string, { readonly drives: Driven[]; cpu: number; database: number }>();
      for (const turn of ['warm', 'first', 'second']) {
        for (const { server, served, own } of asking) {
          const [before, databaseBefore] = [served.cpu(), database()];
          const seconds = turn === 'warm' ? 1 : Number(options.seconds) / 2;
          const timed = await drive({ url: served.url, calls: own, clients: count, seconds });
          // The first answers of a server are spent on compiling.
          if (turn === 'warm') continue;
          const sum = driven.get(server) ?? { drives: [], cpu: 0, database: 0 };
          sum.drives.push(timed);
          sum.cpu += served.cpu() - before;
          sum.database += database() - databaseBefore;
          driven.set(server, sum);
        }
      }
      for (const { server, served } of asking) {
        const sum = driven.get(server)!;
        const { taken: _, ...all } = together(sum.drives);
        const cpu = (sum.cpu + sum.database) / all.answers;
        const figure: Figure = {
          ...{ size, server, question: question.name, clients: count, memory: served.memory(), cpu },
          ...all,
        };
        figures.push(figure);
        const parts = `${(sum.cpu / all.answers).toFixed(2)} + ${(sum.database / all.answers).toFixed(2)}`;
        say(
          `${String(size).padStart(8)} ${server.padEnd(24)} ${question.name.padEnd(46)} ${String(count).padStart(3)} clients ${all.rate.toFixed(1).padStart(8)}/s  p50 ${all.p50.toFixed(1).padStart(8)} ms  p95 ${all.p95.toFixed(1).padStart(8)} ms  cpu ${parts.padStart(14)} ms  ${figure.memory.toFixed(0).padStart(5)} MB${all.wrong + all.errors > 0 ? `  ${all.wrong} WRONG, ${all.errors} ERRORS` : ''}`,
        );
      }
    }
  }
}

type Calls = Call[];

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
      const right = JSON.stringify(asked.told(data));
      const same = (answer: string) => JSON.stringify(asked.told(JSON.parse(answer).data)) === right;
      calls.push({ body, expected, same });
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

/**
 * One row for each question, size and number of clients. Of each side, answers a second, milliseconds within which 95 of
 * a hundred came, and of processor time; the last columns are what we are to the peer on the same server by processor time,
 * as shipped and keeping nothing.
 */
function summary(): string {
  const sides = [
    'Dixit, SQLite',
    'Dixit, SQLite, none kept',
    'Dixit, Neo4j',
    'Dixit, Neo4j, none kept',
    PEER,
  ];
  const shown = sides.filter((side) => figures.some(({ server }) => server === side));
  const short = (side: string) => side.replace('Dixit, ', '').replace('@neo4j/graphql', 'peer');
  const rows = [
    [
      ...['assertions', 'question', 'clients'],
      ...shown.flatMap((side) => [`${short(side)} /s`, 'p95 ms', 'cpu ms']),
      ...(shown.includes(PEER) ? ['times /s', 'times cpu', 'none kept /s', 'none kept cpu'] : []),
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
    const peer = of(PEER);
    const times = (one: Figure | undefined) =>
      one && peer ? [(one.rate / peer.rate).toFixed(1), (peer.cpu / one.cpu).toFixed(1)] : ['', ''];
    rows.push([
      ...[size!, question!, count!],
      ...shown.flatMap((side) => {
        const one = of(side);
        return one ? [one.rate.toFixed(1), one.p95.toFixed(1), one.cpu.toFixed(2)] : ['', '', ''];
      }),
      ...(shown.includes(PEER)
        ? [...times(of('Dixit, Neo4j')), ...times(of('Dixit, Neo4j, none kept'))]
        : []),
    ]);
  }
  const memory = [...new Set(figures.map(({ server }) => server))].map((server) => {
    const most = Math.max(...figures.filter((one) => one.server === server).map((one) => one.memory));
    return `${server}: ${most.toFixed(0)} MB at most`;
  });
  return `${table(rows)}\n\nMemory of the server process: ${memory.join('; ')}.`;
}
