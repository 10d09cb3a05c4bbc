/**
 * Scores extraction on our own gold: the articles of seeds/, the articles and the sentence tables beside this file. Of the
 * held-out articles only the totals are told: whoever reads their misses cannot measure by them any more.
 *
 * Usage: node bench/extraction/run.ts [--gold DIR …] [--report FILE.html] [--json] [--freeze]
 *   --gold DIR     score a folder of articles with ID.gold.json (or ID.expected.json) beside them instead
 *   --report FILE  write every miss in its text, grouped by kind
 *   --freeze       write the figures to frozen.json, which later runs are compared with
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPath } from '../../src/article/read-path.ts';
import { extract } from '../../src/extraction/extract.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { type Gold, readCases, readGold } from './gold.ts';
import { errorReport, type MissInArticle } from './report.ts';
import { addCounts, emptyCounts, figures, scoreArticle } from './score.ts';

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true },
    report: { type: 'string' },
    json: { type: 'boolean' },
    freeze: { type: 'boolean' },
  },
});

interface Scored {
  readonly id: string;
  readonly gold: Gold;
  readonly text: string;
  readonly extraction: Extraction;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FROZEN = here('frozen.json');
/** Characters of a column. */
const WIDTH = 16;

/** Articles of a folder that have gold beside them; for a line of a JSON-lines file the gold's stem is `FILE.LINE`. */
async function* folder(dir: string): AsyncGenerator<Scored> {
  for (const file of readdirSync(dir).sort()) {
    const stem = /^(.*)\.(gold|expected)\.json$/.exec(file)?.[1];
    if (!stem) continue;
    const [, lines = '', line = ''] = /^(.*)\.(\d+)$/.exec(stem) ?? [];
    const page = [`${stem}.html`, `${stem}.txt`, ...(line ? [`${lines}.jsonl`] : [])]
      .map((name) => join(dir, name))
      .find(existsSync);
    if (!page) throw new Error(`no article beside ${join(dir, file)}`);
    for await (const read of readPath([page])) {
      if (page.endsWith('.jsonl') && read.line !== Number(line)) continue;
      if (!read.ok) throw read.error;
      yield {
        id: stem,
        gold: readGold(join(dir, file)),
        text: read.article.text,
        extraction: extract(read.article),
      };
    }
  }
}

function* table(language: 'fr' | 'en'): Generator<Scored> {
  for (const { id, gold, text } of readCases(here(`sentences.${language}.csv`))) {
    yield { id, gold, text, extraction: extract({ id: `art_${'a'.repeat(20)}`, language, text }) };
  }
}

const sets: [string, AsyncIterable<Scored> | Iterable<Scored>][] = options.gold
  ? options.gold.map((dir) => [dir, folder(dir)])
  : [
      ['seeds', folder(here('../../seeds'))],
      ['articles fr', folder(here('articles/fr'))],
      ['articles en', folder(here('articles/en'))],
      ['held out fr', folder(here('held-out/fr'))],
      ['held out en', folder(here('held-out/en'))],
      ['sentences fr', table('fr')],
      ['sentences en', table('en')],
    ];

const rows: Record<string, Record<string, number | null>> = {};
const misses: MissInArticle[] = [];
for (const [name, articles] of sets) {
  const total = emptyCounts();
  let characters = 0;
  for await (const { id, gold, text, extraction } of articles) {
    const score = scoreArticle(gold, extraction, text);
    addCounts(total, score.counts);
    characters += text.length;
    if (!name.startsWith('held out'))
      misses.push(...score.misses.map((miss) => ({ ...miss, article: `${name}/${id}`, context: text })));
  }
  if (characters === 0) throw new Error(`no gold in "${name}"`);
  rows[name] = figures(total);
}

if (options.report) writeFileSync(options.report, errorReport('What extraction misses', misses));
if (options.freeze) writeFileSync(FROZEN, `${JSON.stringify(rows, null, 1)}\n`);
if (options.json) {
  console.log(JSON.stringify({ rows, misses: misses.length }, null, 1));
} else {
  const frozen: typeof rows = existsSync(FROZEN) ? JSON.parse(readFileSync(FROZEN, 'utf8')) : {};
  const columns = Object.keys(Object.values(rows)[0]!);
  console.log([''.padEnd(16), ...columns.map((column) => column.padStart(WIDTH))].join(''));
  for (const [name, row] of Object.entries(rows)) {
    const cell = (column: string) => {
      const value = row[column] ?? null;
      const before = frozen[name]?.[column] ?? null;
      const change = value !== null && before !== null ? value - before : 0;
      const shown =
        Math.abs(change) < 0.0005 ? '' : ` (${change > 0 ? '+' : ''}${(100 * change).toFixed(1)})`;
      return `${value === null ? '-' : (100 * value).toFixed(1)}${shown}`.padStart(WIDTH);
    };
    console.log([name.slice(-15).padEnd(16), ...columns.map(cell)].join(''));
  }
  console.log(`\n${misses.length} misses by kind:`);
  const kinds = [...Map.groupBy(misses, ({ kind }) => kind)].sort((a, b) => b[1].length - a[1].length);
  for (const [kind, list] of kinds) console.log(`  ${kind.padEnd(22)}${list.length}`);
}
