import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CHILD_ORDERS } from '../../src/store/orders.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { ChildList, Page, PageArgs, Store } from '../../src/store/store.ts';
import { batchesOf, STEPS } from './contract/sequences.ts';
import { openEmptyNeo4j } from './open-empty-neo4j.ts';
import { world } from './world.ts';

const WORLD = world(60, 31);
const [busiest, second] = WORLD.people;
const [china] = WORLD.states;
const [daily] = WORLD.outlets;

describe('both back ends', () => {
  let sqlite: Store;
  let neo4j: Store;
  beforeAll(async () => {
    sqlite = openSqliteStore(':memory:');
    neo4j = await openEmptyNeo4j(inject('neo4j'));
    for (const batch of WORLD.batches) {
      expect(await neo4j.write(batch)).toEqual(await sqlite.write(batch));
    }
  });
  afterAll(() => Promise.all([sqlite.close(), neo4j.close()]));

  it('hold the same graph', async () => {
    expect(await neo4j.digest()).toBe(await sqlite.digest());
    expect(await neo4j.countAll()).toEqual(await sqlite.countAll());
    expect(await neo4j.listChanges(0, 1000)).toEqual(await sqlite.listChanges(0, 1000));
  });

  const lists: Record<string, (store: Store, page: PageArgs) => Promise<Page<unknown>>> = {
    assertions: (store, page) => store.listAssertions({}, page),
    'assertions of a speaker': (store, page) =>
      store.listAssertions({ speakerIds: [busiest!.id, second!.id] }, page),
    'assertions about an entity': (store, page) =>
      store.listAssertions({ entityIds: [china!.id], stance: 'DENIES' }, page),
    claims: (store, page) => store.listClaims({}, page),
    'disputed claims': (store, page) => store.listClaims({ disputed: true }, page),
    'claims of an outlet': (store, page) =>
      store.listClaims({ assertions: { outletIds: [daily!.id] } }, page),
    entities: (store, page) => store.listEntities({}, page),
    'entities by name': (store, page) => store.listEntities({ named: 'nom' }, page),
    quotes: (store, page) => store.listQuotes({}, page),
    articles: (store, page) => store.listArticles({}, page),
    judgements: (store, page) => store.listJudgements({}, page),
    'claims by origins': (store, page) => store.listClaims({}, page, { field: 'ORIGINS' }),
    'claims by id': (store, page) => store.listClaims({ disputed: true }, page, { field: 'ID' }),
    'claims, oldest first': (store, page) =>
      store.listClaims({}, page, { field: 'NEWEST', descending: false }),
    'entities from A to Z': (store, page) => store.listEntities({}, page, { field: 'NAME' }),
    'articles by recording': (store, page) => store.listArticles({}, page, { field: 'RECORDED' }),
    'judgements by time': (store, page) => store.listJudgements({}, page, { field: 'MADE' }),
    origins: (store, page) => store.listOrigins({}, page),
    'unnamed sources': (store, page) => store.listUnnamedSources({}, page),
    'assertions of either': (store, page) =>
      store.listAssertions(
        { or: [{ speakerIds: [second!.id] }, { outletIds: [daily!.id] }], not: { stance: 'DENIES' } },
        page,
      ),
  };

  it.each(Object.entries(lists))(
    'give the same pages of %s, cursors included, both ways',
    async (_, read) => {
      let page: PageArgs = { first: 7 };
      for (let turn = 0; turn < 40; turn++) {
        const one = await read(sqlite, page);
        expect(await read(neo4j, page)).toEqual(one);
        const back = { last: 4, before: one.cursors.at(-1) };
        expect(await read(neo4j, back)).toEqual(await read(sqlite, back));
        if (!one.hasNextPage) break;
        page = { first: 7, after: one.cursors.at(-1) };
      }
    },
  );

  const parents: Record<string, readonly string[]> = {
    claim: WORLD.claims.slice(0, 30).map(({ form }) => form.id),
    speaker: [busiest!.id, second!.id],
    entity: WORLD.states.map(({ id }) => id),
    article: WORLD.articles.slice(0, 15).map(({ id }) => id),
    quote: WORLD.batches.flatMap(({ quotes }) => quotes!.map(({ id }) => id)).slice(0, 20),
    origin: WORLD.articles.slice(0, 15).map(({ originId }) => originId),
    outlet: WORLD.outlets.map(({ id }) => id),
  };

  it.each(Object.keys(CHILD_ORDERS) as ChildList[])('give the same children %s', async (list) => {
    const ids = parents[list.split('.')[0]!]!;
    const pages = await sqlite.listChildren(list, ids, { first: 4 });
    expect(await neo4j.listChildren(list, ids, { first: 4 })).toEqual(pages);
    const after = pages.find(({ hasNextPage }) => hasNextPage)?.cursors.at(-1);
    if (!after) return;
    expect(await neo4j.listChildren(list, ids, { first: 5, after })).toEqual(
      await sqlite.listChildren(list, ids, { first: 5, after }),
    );
  });

  it('find the same', async () => {
    const ids = [...parents.claim!, ...parents.speaker!];
    expect(await neo4j.findNodes(ids)).toEqual(await sqlite.findNodes(ids));
    expect(await neo4j.findClaimCounts(parents.claim!)).toEqual(await sqlite.findClaimCounts(parents.claim!));
    expect(await neo4j.findClaimLinks(parents.claim!)).toEqual(await sqlite.findClaimLinks(parents.claim!));
    expect(await neo4j.findMentions(parents.article!)).toEqual(await sqlite.findMentions(parents.article!));
    for (const words of [['prenom1'], ['nom3', 'prénom3'], ['chnie'], ['gazete']]) {
      expect(await neo4j.searchEntities(words, 10)).toEqual(await sqlite.searchEntities(words, 10));
    }
    const query = {
      terms: [{ word: 'drones', expansions: ['drone'] }],
      entityIds: [busiest!.id],
      predicateClasses: ['supply'],
      limit: 1000,
    };
    const found = async (store: Store) =>
      (await store.searchClaims(query)).map(({ claimId }) => claimId).sort();
    expect(await found(neo4j)).toEqual(await found(sqlite));
  });

  it('end alike after any sequence of batches', async () => {
    await fc.assert(
      fc.asyncProperty(STEPS, async (steps) => {
        const one = openSqliteStore(':memory:');
        const other = await openEmptyNeo4j(inject('neo4j'));
        for (const batch of batchesOf(steps))
          expect(await other.write(batch)).toEqual(await one.write(batch));
        expect(await other.digest()).toBe(await one.digest());
        await Promise.all([one.close(), other.close()]);
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});
