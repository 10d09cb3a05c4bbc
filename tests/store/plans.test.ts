/** How SQLite reads each page: along an index, never by scanning a table or sorting what it found. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHILD_ORDERS } from '../../src/store/orders.ts';
import { Database, type Value } from '../../src/store/sqlite/database.ts';
import { migrate } from '../../src/store/sqlite/migrations/migrate.ts';
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { ChildList, Page, PageArgs, Store } from '../../src/store/store.ts';
import { together } from './factory.ts';
import { world } from './world.ts';

const WORLD = world(200, 3);
const ALL = together(...WORLD.batches);
const [busiest, second] = WORLD.people;
const [china] = WORLD.states;
const [daily] = WORLD.outlets;

/** A database that writes down what it is asked. */
class Recorded extends Database {
  readonly asked: { readonly sql: string; readonly parameters: readonly Value[] }[] = [];

  override all<T>(sql: string, ...parameters: Value[]): T[] {
    if (!sql.startsWith('EXPLAIN')) this.asked.push({ sql, parameters });
    return super.all<T>(sql, ...parameters);
  }
}

type Read = (store: Store, page: PageArgs) => Promise<Page<unknown>>;
const LISTS: Record<string, Read> = {
  assertions: (store, page) => store.listAssertions({}, page),
  'assertions of a speaker': (store, page) => store.listAssertions({ speakerIds: [busiest!.id] }, page),
  'assertions of an outlet': (store, page) => store.listAssertions({ outletIds: [daily!.id] }, page),
  'assertions of either of two': (store, page) =>
    store.listAssertions({ or: [{ speakerIds: [busiest!.id] }, { speakerIds: [second!.id] }] }, page),
  'assertions that compose, read along their order': (store, page) =>
    store.listAssertions({ not: { stance: 'DENIES' }, or: [{ language: 'fr' }, { disputed: true }] }, page),
  'assertions oldest first': (store, page) =>
    store.listAssertions({}, page, { field: 'PUBLISHED', descending: false }),
  claims: (store, page) => store.listClaims({}, page),
  'claims that compose, read along their order': (store, page) =>
    store.listClaims(
      { and: [{ assertions: { stance: 'AFFIRMS' } }, { assertions: { stance: 'DENIES' } }] },
      page,
    ),
  'claims by origins': (store, page) => store.listClaims({}, page, { field: 'ORIGINS' }),
  'disputed claims': (store, page) => store.listClaims({ disputed: true }, page),
  'disputed claims by origins': (store, page) =>
    store.listClaims({ disputed: true }, page, { field: 'ORIGINS' }),
  'claims by id': (store, page) => store.listClaims({}, page, { field: 'ID' }),
  entities: (store, page) => store.listEntities({}, page),
  people: (store, page) => store.listEntities({ kind: 'Person' }, page),
  'people by name': (store, page) => store.listEntities({ kind: 'Person' }, page, { field: 'NAME' }),
  'entities by name': (store, page) => store.listEntities({}, page, { field: 'NAME' }),
  quotes: (store, page) => store.listQuotes({}, page),
  'quotes of a speaker': (store, page) => store.listQuotes({ speakerIds: [busiest!.id] }, page),
  articles: (store, page) => store.listArticles({}, page),
  'articles of an outlet': (store, page) => store.listArticles({ outletIds: [daily!.id] }, page),
  'articles by recording': (store, page) => store.listArticles({}, page, { field: 'RECORDED' }),
  judgements: (store, page) => store.listJudgements({}, page),
  'judgements by time': (store, page) => store.listJudgements({}, page, { field: 'MADE' }),
  'the review queue': (store, page) => store.listJudgements({ verdict: 'UNSURE', live: true }, page),
  'the review queue by time': (store, page) =>
    store.listJudgements({ verdict: 'UNSURE', live: true }, page, { field: 'MADE' }),
  'the review queue of a kind': (store, page) =>
    store.listJudgements({ kind: 'claim', verdict: 'UNSURE', live: true }, page),
  'the review queue of a kind by time': (store, page) =>
    store.listJudgements({ kind: 'claim', verdict: 'UNSURE', live: true }, page, { field: 'MADE' }),
  origins: (store, page) => store.listOrigins({}, page),
  'unnamed sources': (store, page) => store.listUnnamedSources({}, page),
};

/** Child lists that grow with the graph, with a parent that has many; the others are bounded by a claim, quote, article or origin. */
const GROWING: Partial<Record<ChildList, string>> = {
  'claim.assertions': ALL.assertions![0]!.claimId,
  'claim.history': ALL.assertions![0]!.claimId,
  'claim.affirmations': ALL.assertions![0]!.claimId,
  'claim.denials': ALL.assertions![0]!.claimId,
  'claim.speakers': ALL.assertions![0]!.claimId,
  'speaker.assertions': busiest!.id,
  'speaker.relayed': daily!.id,
  'speaker.quotes': busiest!.id,
  'speaker.claims': busiest!.id,
  'entity.claims': china!.id,
  'entity.articles': china!.id,
  'article.assertions': WORLD.articles[0]!.id,
  'article.quotes': WORLD.articles[0]!.id,
  'origin.articles': WORLD.articles[0]!.originId,
  'outlet.articles': daily!.id,
  'outlet.origins': daily!.id,
};
for (const [list, parent] of Object.entries(GROWING))
  LISTS[list] = async (store, page) =>
    (await store.listChildren(list as ChildList, [parent], page))[0] as Page<unknown>;

describe('plans of pages in SQLite', () => {
  let database: Recorded;
  let store: Store;
  beforeAll(async () => {
    database = new Recorded(':memory:');
    migrate(database, ':memory:');
    store = sqliteStore(database);
    await store.write(ALL);
    // As a store that has been at work for long: the planner knows how many share a value.
    database.exec('ANALYZE');
  });
  afterAll(() => store.close());

  it.each(Object.entries(LISTS))('%s', async (name, read) => {
    const [cursor] = (await read(store, { first: 3 })).cursors.slice(-1);
    for (const page of [
      { first: 5 },
      { last: 5 },
      { first: 5, after: cursor },
      { last: 5, before: cursor },
    ]) {
      database.asked.length = 0;
      await read(store, page);
      const paged = database.asked.filter(({ sql }) => / AS key0/.test(sql));
      expect(paged.length).toBeGreaterThan(0);
      for (const { sql, parameters } of paged) {
        const steps = database
          .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...parameters)
          .map(({ detail }) => detail);
        const told = `${steps.join('\n')}\n${sql}`;
        if (name.startsWith('the review queue'))
          expect(told).toMatch(/USING (COVERING )?INDEX judgement_queue/);
        expect(
          steps.filter((step) =>
            /TEMP B-TREE FOR (LAST TERM OF )?ORDER BY|^SCAN (?!json_each|value)(?!.*INDEX)/.test(step),
          ),
          told,
        ).toEqual([]);
      }
    }
  });

  it('every list but those bounded by their parent is among them', () => {
    const bounded = (Object.keys(CHILD_ORDERS) as ChildList[]).filter((list) => !(list in GROWING));
    expect(bounded.every((list) => /^(claim|article|quote|origin)\./.test(list))).toBe(true);
  });
});
