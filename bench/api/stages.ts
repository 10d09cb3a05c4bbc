/**
 * Where the time of one request goes, by processor time: parsing and validating (both kept by the server for a document it
 * has seen), estimating the cost, executing over SQLite, and writing the answer as JSON.
 *
 *   node bench/api/stages.ts [--size 10000] [--times 200] [--data FOLDER]
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { execute, parse, specifiedRules, validate } from 'graphql';
import { costOf } from '../../src/graphql/limits/cost.ts';
import { createLoaders } from '../../src/graphql/loaders.ts';
import { loadSchema } from '../../src/graphql/schema.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { openStore } from '../../src/store/open-store.ts';
import { option, table } from '../lib/figures.ts';
import { makeBatches } from '../store/make-batches.ts';
import { questions } from './questions.ts';

const size = Number(option('size', '10000'));
const times = Number(option('times', '200'));
const kept = join(option('data', ''), `sqlite-${size}.db`);
const made = makeBatches(size);
const store = await openStore(existsSync(kept) ? `sqlite:${kept}` : 'sqlite::memory:');
if ((await store.countAll()).assertions === 0) await store.load(made.batches);
const schema = loadSchema();
const search = createSearch(store);

/** Mean microseconds of processor time, after as many turns to warm up. */
async function mean(work: (turn: number) => unknown, turns = times): Promise<string> {
  for (let turn = 0; turn < turns; turn++) await work(turn);
  const before = process.cpuUsage();
  for (let turn = 0; turn < turns; turn++) await work(turn);
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / turns).toFixed(0);
}

const rows = [['question', 'parse µs', 'validate µs', 'cost µs', 'execute µs', 'JSON µs']];
for (const { name, ours } of await questions(made, store)) {
  const document = parse(ours.query);
  const run = (turn: number) =>
    execute({
      schema,
      document,
      variableValues: ours.variables[turn % ours.variables.length],
      contextValue: { store, search, loaders: createLoaders(store) },
    });
  const answer = await run(0);
  if ('errors' in answer && answer.errors) throw answer.errors[0];
  const turns = name.startsWith('flagship') ? Math.ceil(times / 10) : times;
  rows.push([
    name,
    await mean(() => parse(ours.query)),
    await mean(() => validate(schema, document, specifiedRules)),
    await mean(() => costOf(schema, document, ours.variables[0], undefined)),
    await mean(run, turns),
    await mean(() => JSON.stringify(answer)),
  ]);
}
console.log(table(rows));
await store.close();
