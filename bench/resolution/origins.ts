/**
 * Articles that are one piece of reporting: `npm run bench:origins -- [--articles DIR] [--cases FILE] [--json]`.
 *
 * Pairwise F1: of the pairs of articles put into one origin, and of those that belong in one. False corroboration: share of
 * the pairs of one origin among those counted as two (each would count as a confirmation that is none).
 */
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleNode } from '../../src/model/graph.ts';
import { ingest } from '../../src/pipeline.ts';
import { openStore } from '../../src/store/open-store.ts';
import { Counts, checkOptions, flag, option, percent, table } from '../lib/figures.ts';
import { orStop, readCases } from '../lib/read-cases.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
checkOptions(['articles', 'cases'], ['json']);
const cases = new Map(
  orStop(() => readCases(option('cases', here('./origins.csv')), { article: 'text', origin: 'text' })).map(
    (row) => [row.article.replace(/\.(?:txt|html?|jsonl?)$/, ''), row.origin],
  ),
);
const store = await openStore('sqlite::memory:');
const origins = new Map<string, ArticleNode>();
for await (const event of ingest([option('articles', here('./origins'))], store, {
  now: () => '2024-01-01T00:00:00.000Z',
})) {
  if (event.kind === 'set-aside') continue;
  const name = basename(event.path, extname(event.path));
  const [node] = await store.findNodes([event.article.id]);
  if (cases.has(name) && node?.type === 'Article') origins.set(name, node);
}
const names = [...cases.keys()].filter((name) => origins.has(name));
// Origins grow together as articles come: read them anew at the end.
for (const name of names) {
  const [node] = await store.findNodes([origins.get(name)!.id]);
  if (node?.type === 'Article') origins.set(name, node);
}
await store.close();

const counts = new Counts();
const errors: string[] = [];
for (let i = 0; i < names.length; i++) {
  for (let j = i + 1; j < names.length; j++) {
    const [a, b] = [names[i]!, names[j]!];
    const expected = cases.get(a) === cases.get(b);
    const found = origins.get(a)!.originId === origins.get(b)!.originId;
    counts.add(expected, found);
    if (expected !== found)
      errors.push(
        `${expected ? 'missed' : 'wrong '}  ${a} / ${b} (${origins.get(a)!.originReason}; ${origins.get(b)!.originReason})`,
      );
  }
}
const f1 = (2 * counts.precision * counts.recall) / (counts.precision + counts.recall || 1);
const missing = [...cases.keys()].filter((name) => !origins.has(name));
/** Every article's origin counted once more than it should: origins found beyond those that are. */
const expectedOrigins = new Set(names.map((name) => cases.get(name))).size;
const foundOrigins = new Set(names.map((name) => origins.get(name)!.originId)).size;
const apart = counts.missed + counts.rest;
const falseCorroboration = apart === 0 ? 0 : counts.missed / apart;
if (flag('json'))
  console.log(
    JSON.stringify({
      articles: names.length,
      f1,
      precision: counts.precision,
      recall: counts.recall,
      falseCorroboration,
      expectedOrigins,
      foundOrigins,
      missing,
      errors,
    }),
  );
else
  console.log(
    `${table([
      ['origins', 'articles', 'precision', 'recall', 'F1', 'false corroboration', 'origins found of'],
      [
        'all',
        String(names.length),
        percent(counts.precision),
        percent(counts.recall),
        percent(f1),
        percent(falseCorroboration),
        `${foundOrigins} of ${expectedOrigins}`,
      ],
    ])}\n\n${errors.length} errors\n${[...errors, ...missing.map((name) => `not found  ${name}`)].join('\n')}`,
  );
