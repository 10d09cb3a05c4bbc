import { expect, test } from 'vitest';
import { Database } from '../../../src/store/sqlite/database.ts';
import { countByColumns } from '../../../src/store/sqlite/lib/count-by-columns.ts';
import { fewLedTo } from '../../../src/store/sqlite/lib/few-led-to.ts';
import { fillAssertionColumns } from '../../../src/store/sqlite/migrations/fill-assertion-columns.ts';
import { migrate } from '../../../src/store/sqlite/migrations/migrate.ts';
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import type { AssertionFilter } from '../../../src/store/store.ts';
import { FACETS } from '../contract/count-anew.ts';
import { world } from '../world.ts';

// More than one block of rows.
const WORLD = world(500, 5);
const ASKED = FACETS.map((facet) => ({ facet, limit: 4 }));
const [first, second] = WORLD.people;

async function openFilled() {
  const database = new Database(':memory:');
  migrate(database, ':memory:');
  const store = sqliteStore(database);
  await store.load(WORLD.batches);
  return { database, store };
}

test('a file of an earlier version counts as one that had the columns all along', async () => {
  const { database, store } = await openFilled();
  await store.write({ retired: [{ articleId: WORLD.articles[3]!.id, withdrawnAt: null }] });
  const before = countByColumns(database, {}, ASKED);
  expect(before![0]!.counted).toBeGreaterThan(1000);
  database.exec('DELETE FROM assertion_column; DELETE FROM column_value');
  expect(countByColumns(database, {}, ASKED)![0]!.counted).toBe(0);
  fillAssertionColumns(database);
  expect(countByColumns(database, {}, ASKED)).toEqual(before);
  await store.close();
});

test('columns count what rows do', async () => {
  const { database, store } = await openFilled();
  const filters: AssertionFilter[] = [
    {},
    { entityIds: [WORLD.states[1]!.id, second!.id] },
    { stance: 'DENIES', language: 'fr' },
    { publishedFrom: '2023-02', publishedTo: '2023-05-12' },
    { publishedFrom: '2023-03-04' },
    { not: { publishedTo: '2023' } },
    { or: [{ speakerIds: [first!.id] }, { predicateClass: ['attack'], certainty: ['STATED'] }] },
    { outletIds: [WORLD.outlets[1]!.id], not: { disputed: true } },
    { originIds: WORLD.articles.slice(0, 40).map(({ originId }) => originId) },
    { or: [] },
    { speakerIds: ['per_unknown'] },
  ];
  for (const filter of filters) {
    // What no column tells is counted by rows.
    const byRows = { ...filter, and: [...(filter.and ?? []), { not: { saidFrom: '9999' } }] };
    expect(countByColumns(database, byRows, ASKED)).toBeNull();
    expect(countByColumns(database, filter, ASKED)).toEqual(await store.countFacets(byRows, ASKED));
  }
  await store.close();
});

test('an hour, an article or a go-between is told by no column', async () => {
  const { database, store } = await openFilled();
  const untold: AssertionFilter[] = [
    { publishedFrom: '2023-02-01T10:00' },
    { articleIds: [] },
    { viaIds: [first!.id] },
    { includeRetired: true },
    { not: { direct: true } },
  ];
  for (const filter of untold) expect(countByColumns(database, filter, ASKED)).toBeNull();
  await store.close();
});

test('rows are read where an index leads to few', async () => {
  const { database, store } = await openFilled();
  const share = 1 / 100;
  expect(fewLedTo(database, {}, share)).toBe(false);
  expect(fewLedTo(database, { speakerIds: [first!.id] }, share)).toBe(false);
  expect(fewLedTo(database, { entityIds: [WORLD.states[0]!.id] }, share)).toBe(false);
  expect(fewLedTo(database, { outletIds: [WORLD.outlets[0]!.id], speakerIds: ['per_unknown'] }, share)).toBe(
    true,
  );
  expect(fewLedTo(database, { and: [{ originIds: [WORLD.articles[2]!.originId] }] }, share)).toBe(true);
  expect(fewLedTo(database, { publishedFrom: '2024' }, share)).toBe(true);
  expect(fewLedTo(database, { or: [{ publishedFrom: '2024' }] }, share)).toBe(false);
  await store.close();
});
