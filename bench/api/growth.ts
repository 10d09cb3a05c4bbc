/**
 * What an answer costs as the graph grows: questions in plain words, each asked in many forms, and the answers over many
 * nodes. No kept answers: every one is found anew. One client.
 *
 *   node bench/api/growth.ts --data FOLDER [--sizes 10000,100000,1000000] [--stores sqlite,neo4j] [--times 2] [--only WORDS] [--json]
 *
 * Stores that FOLDER lacks are loaded into it and stay there.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startLocalNeo4j } from '../../scripts/neo4j-local.ts';
import { openStore } from '../../src/store/open-store.ts';
import { table } from '../lib/figures.ts';
import { type Made, makeBatches } from '../store/make-batches.ts';
import { GOODS } from '../store/propositions.ts';
import { post } from './drive.ts';
import { cpuOf, processOf, serveOurs } from './servers.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    sizes: { type: 'string', default: '10000,100000,1000000' },
    stores: { type: 'string', default: 'sqlite,neo4j' },
    times: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});
if (!options.data) throw new Error('name a folder for the stores: --data FOLDER');
const folder = options.data;
mkdirSync(folder, { recursive: true });
process.env.DIXIT_KEEP = '0';

const PASSWORD = 'bench-only';
const FLAGSHIP = 'claims about China supplying drones';
const VERBS = ['supplying', 'selling', 'buying', 'producing', 'destroying', 'funding'];
const STATES = 'China Russia Ukraine France Iran Israel Germany Turkey India Poland Syria Spain Italy'.split(
  ' ',
);

/** Forty questions of one kind. */
const OF_ITS_KIND = Array.from({ length: 40 }, (_, i) => {
  const [state, verb] = [STATES[i % STATES.length]!, VERBS[(i * 5) % VERBS.length]!];
  return `claims about ${state} ${verb} ${GOODS[(i * 7) % GOODS.length]!.en}`;
});

interface Asked {
  readonly name: string;
  readonly query: string;
  readonly variables: readonly Record<string, unknown>[];
}

const FOUND = `query ($words: String!) { claims(about: $words, first: 20) { edges { why node { id text
  counts { affirmingOrigins denyingOrigins } } } } }`;
const FACETS = `query ($filter: AssertionFilter) { facets(filter: $filter) { total stances { label assertions }
  months(first: 12) { label assertions } speakers(first: 5) { label assertions independentOrigins } } }`;

function asked({ people, states, claims }: Made): Asked[] {
  const median = people.length >> 1;
  const pairs = Array.from({ length: 10 }, (_, i) => ({ from: people[i], to: people[median + i * 3] }));
  return [
    { name: 'flagship question', query: FOUND, variables: [{ words: FLAGSHIP }] },
    { name: 'questions of its kind', query: FOUND, variables: OF_ITS_KIND.map((words) => ({ words })) },
    {
      name: 'what somebody said',
      query: FOUND,
      variables: ['Anne Pra', 'Chloé Tapra', 'Boris Tatarou'].flatMap((name) =>
        ['drones', 'missiles', 'vaccines'].map((goods) => ({
          words: `what did ${name} say about ${goods}?`,
        })),
      ),
    },
    {
      name: 'the answer with both sides',
      query: `query ($words: String!) { ask(question: $words, first: 5) { hits { why claim { id text }
        affirmedBy { speaker { name } assertions { text article { title } } }
        deniedBy { speaker { name } assertions { text article { title } } } } } }`,
      variables: [{ words: FLAGSHIP }, ...OF_ITS_KIND.slice(0, 9).map((words) => ({ words }))],
    },
    {
      name: 'search of every type',
      query: `query ($words: String!) { search(words: $words, first: 20) { why node { __typename } } }`,
      variables: ['drones', 'China drones', 'Ukraine', 'wheat', 'missiles Iran'].map((words) => ({ words })),
    },
    { name: 'facets of all', query: FACETS, variables: [{ filter: null }] },
    {
      name: 'facets of the busiest person',
      query: FACETS,
      variables: people.slice(0, 5).map((id) => ({ filter: { speakers: [id] } })),
    },
    {
      name: 'facets of the busiest states',
      query: FACETS,
      variables: states.slice(0, 5).map((id) => ({ filter: { entities: [id] } })),
    },
    { name: 'counts', query: '{ stats { articles claims assertions people } }', variables: [{}] },
    {
      name: 'subgraph around the busiest',
      query: `query ($around: [ID!]!) { subgraph(around: $around, depth: 2, limit: 100) { nodes { id label weight }
        edges { source target type } } }`,
      variables: [...people.slice(0, 3), ...states.slice(0, 3)].map((id) => ({ around: [id] })),
    },
    {
      name: 'path between two people',
      query: `query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { paths { explanation } } }`,
      variables: pairs,
    },
    {
      name: 'timeline of a busy claim',
      query: `query ($id: ID!) { node(id: $id) { ... on Claim { timeline { buckets { period affirmations denials } } } } }`,
      variables: claims.slice(0, 10).map((id) => ({ id })),
    },
  ].filter(({ name }) => name.includes(options.only));
}

interface Figure {
  readonly store: string;
  readonly size: number;
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds of processor time for an answer, server and database. */
  readonly cpu: number;
}
const figures: Figure[] = [];
const say = (line: string) => void (options.json ? process.stderr : process.stdout).write(`${line}\n`);

for (const size of options.sizes.split(',').map(Number)) {
  if (options.stores.includes('sqlite'))
    await measure(`sqlite:${join(folder, `sqlite-${size}.db`)}`, size, () => 0);
  if (options.stores.includes('neo4j')) {
    const data = join(folder, `neo4j-${size}`);
    const server = await startLocalNeo4j({ data, password: PASSWORD, heap: 3072 });
    const { host } = new URL(server.uri);
    const database = processOf(data);
    try {
      await measure(`neo4j://${server.user}:${PASSWORD}@${host}`, size, () => cpuOf(database));
    } finally {
      await server.stop();
    }
  }
}
if (options.json) console.log(JSON.stringify(figures, null, 1));
else console.log(`\n${summary()}`);

async function measure(address: string, size: number, database: () => number): Promise<void> {
  const store = await openStore(address);
  const made = makeBatches(size);
  if ((await store.countAll()).assertions !== size) await store.load(made.batches);
  const { backend } = store;
  await store.close();
  const start = performance.now();
  const served = await serveOurs(address);
  say(`${backend} ${size}: serves after ${((performance.now() - start) / 1000).toFixed(1)} s`);
  try {
    for (const { name, query, variables } of asked(made)) {
      const bodies = variables.map((each) => JSON.stringify({ query, variables: each }));
      // The first answers are spent on compiling.
      for (let i = 0; i < 8; i++) await ask(served.url, bodies[i % bodies.length]!);
      const turns = Math.max(20, bodies.length * Number(options.times));
      const taken: number[] = [];
      const before = served.cpu() + database();
      for (let i = 0; i < turns; i++) {
        const begin = performance.now();
        await ask(served.url, bodies[i % bodies.length]!);
        taken.push(performance.now() - begin);
      }
      const cpu = (served.cpu() + database() - before) / turns;
      taken.sort((a, b) => a - b);
      const at = (share: number) => taken[Math.min(turns - 1, Math.floor(turns * share))]!;
      figures.push({ store: backend, size, name, p50: at(0.5), p95: at(0.95), cpu });
      say(
        `${backend.padEnd(6)} ${String(size).padStart(8)}  ${name.padEnd(32)} p50 ${at(0.5).toFixed(1).padStart(8)} ms  p95 ${at(0.95).toFixed(1).padStart(8)} ms  cpu ${cpu.toFixed(1).padStart(7)} ms`,
      );
    }
    say(`${backend} ${size}: ${served.memory().toFixed(0)} MB`);
  } finally {
    await served.stop();
  }
}

async function ask(url: string, body: string): Promise<void> {
  const { data, errors } = JSON.parse(await post(url, body));
  if (errors) throw new Error(`${body}: ${JSON.stringify(errors)}`);
  if (Object.values(data).every((value) => value === null)) throw new Error(`${body} has no answer`);
}

/** Processor time of an answer by size, and the 95th percentile at the largest. */
function summary(): string {
  const sizes = [...new Set(figures.map(({ size }) => size))];
  const rows = [['', 'store', ...sizes.map((size) => `cpu ms at ${size}`), `p95 ms at ${sizes.at(-1)}`]];
  for (const [key, own] of Map.groupBy(figures, ({ store, name }) => `${name}\t${store}`)) {
    const of = (size: number) => own.find((one) => one.size === size);
    rows.push([
      ...key.split('\t'),
      ...sizes.map((size) => of(size)?.cpu.toFixed(1) ?? ''),
      of(sizes.at(-1)!)?.p95.toFixed(1) ?? '',
    ]);
  }
  return table(rows);
}
