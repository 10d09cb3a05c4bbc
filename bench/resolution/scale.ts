/**
 * Cost of resolution per article as the graph grows: `npm run bench:scale -- [--articles 30000] [--corpus news] [--json]`.
 *
 * Processor time, and the counts that explain it, per article, over the last 200 articles before each size. The articles
 * are those of made-news.ts, or with `--corpus narrow` those of made-narrow.ts: few words that come again and again,
 * denser than any archive. Extraction plays no part; the store is SQLite in memory. Only what resolution reads is kept
 * there, unless `--write` asks for the whole graph, and for what writing it costs. `--keys` lists the longest keys.
 */
import type { GraphBatch } from '../../src/model/batch.ts';
import { createResolver } from '../../src/resolution/create-resolver.ts';
import { newTally } from '../../src/resolution/tally.ts';
import { openStore } from '../../src/store/open-store.ts';
import { flag, option, table } from '../lib/figures.ts';
import { countedView } from './counted-view.ts';
import { madeNarrow } from './made-narrow.ts';
import { madeNews } from './made-news.ts';

const TOTAL = Number(option('articles', '30000'));
const STEPS = [1000, 2000, 5000, 10_000, 20_000, 30_000].filter((step) => step <= TOTAL);
const WINDOW = 200;

/** Milliseconds of processor time of this process: other programs on the machine do not count. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const made = option('corpus', 'news') === 'narrow' ? madeNarrow : madeNews;
const make = made(42);
const store = await openStore('sqlite::memory:');
const { view, reads, keyRows } = countedView(store);
const tally = newTally();
const resolver = createResolver(view, { tally });

/**
 * A graph of 800 articles that stays as it is: what resolving costs there, beside each measurement, tells how fast the
 * machine was just then.
 */
const makeBeside = made(7);
const beside = await openStore('sqlite::memory:');
const resolverBeside = createResolver(beside);
for (let index = 1; index <= 800; index++) await beside.write(await resolverBeside.resolve(makeBeside()));

type Figures = Record<string, number>;
let sums: Figures = {};
const rows: Figures[] = [];
for (let index = 1; index <= TOTAL; index++) {
  const input = make();
  const inWindow = STEPS.some((each) => index > each - WINDOW && index <= each);
  const before = inWindow ? { ...tally, ...reads } : {};
  const start = cpuTime();
  const batch = await resolver.resolve(input);
  const middle = cpuTime();
  await store.write(flag('write') ? batch : readAgain(batch));
  if (!inWindow) continue;
  const after: Figures = { ...tally, ...reads };
  const end = cpuTime();
  const other = makeBeside();
  const again = cpuTime();
  await resolverBeside.resolve(other);
  add('the same at 800 articles, ms', cpuTime() - again);
  add('resolve ms', middle - start);
  if (flag('write')) add('write ms', end - middle);
  for (const [name, count] of Object.entries(after)) add(name, count - ((before as Figures)[name] ?? 0));
  if (!STEPS.includes(index)) continue;
  const row: Figures = { articles: index };
  for (const [name, sum] of Object.entries(sums)) row[name] = Math.round((sum / WINDOW) * 100) / 100;
  rows.push(row);
  sums = {};
  if (!flag('json')) console.log(`${index} articles: ${JSON.stringify(row)}`);
}

function add(name: string, value: number): void {
  sums[name] = (sums[name] ?? 0) + value;
}

const relative = (row: Figures) => row['resolve ms']! / row['the same at 800 articles, ms']!;
/** What resolving later articles reads: forms, judgements and articles; of the rest only what these lead to. */
function readAgain({
  articles,
  origins,
  entityForms,
  entities,
  claimForms,
  claims,
  judgements,
  removed,
  moves,
  originMoves,
}: GraphBatch): GraphBatch {
  return {
    ...{ articles: articles ?? [], origins: origins ?? [], judgements: judgements ?? [] },
    ...{
      entityForms: entityForms ?? [],
      entities: entities ?? [],
      claimForms: claimForms ?? [],
      claims: claims ?? [],
    },
    ...{ removed: removed ?? [], moves: moves ?? [], originMoves: originMoves ?? [] },
  };
}

const growth = rows.length > 1 ? relative(rows.at(-1)!) / relative(rows[0]!) : 1;
const counts = await store.countAll();
if (flag('json')) console.log(JSON.stringify({ rows, growth, counts }));
else {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  console.log(
    `\nper article\n${table(names.map((name) => [name, ...rows.map((row) => String(row[name] ?? 0))]))}`,
  );
  console.log(`\ncost of resolution, by the speed of the machine, grows by ${growth.toFixed(2)}`, counts);
}
if (flag('keys')) for (const line of await keyRows()) console.log(line);
await store.close();
await beside.close();
