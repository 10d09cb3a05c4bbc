import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { encodeCursor } from '../../src/store/cursor.ts';
import { together as asOne, Connection } from '../../src/store/neo4j/connection.ts';
import { assertionConditions, ledAssertions } from '../../src/store/neo4j/lib/assertion-conditions.ts';
import { Conditions } from '../../src/store/neo4j/lib/conditions.ts';
import {
  ARTICLES,
  ASSERTIONS,
  articlesBy,
  CLAIMS,
  claimsBy,
  ENTITIES,
  entitiesBy,
  judgementsBy,
  leadBy,
  ORIGINS,
  QUOTES,
  UNNAMED_SOURCES,
} from '../../src/store/neo4j/lib/listings.ts';
import { readFor } from '../../src/store/neo4j/lib/read-for.ts';
import { type Listing, pageQuery } from '../../src/store/neo4j/lib/read-page.ts';
import { CHILDREN } from '../../src/store/neo4j/queries/listChildren.ts';
import { claimsWhere } from '../../src/store/neo4j/queries/listClaims.ts';
import { CHILD_ORDERS } from '../../src/store/orders.ts';
import { windowOf } from '../../src/store/page.ts';
import type { ChildList, Reading, Store } from '../../src/store/store.ts';
import { together } from './factory.ts';
import { openEmptyNeo4j } from './open-empty-neo4j.ts';
import { world } from './world.ts';

const WORLD = world(400, 3);
const [busiest] = WORLD.people;
const [china] = WORLD.states;
const [daily] = WORLD.outlets;
const ALL = together(...WORLD.batches);

/** Lists that grow with the graph, with a parent that has many. The others are bounded by one claim, quote or article. */
const GROWING: Partial<Record<ChildList, string>> = {
  'claim.assertions': WORLD.claims[0]!.form.id,
  'claim.history': WORLD.claims[0]!.form.id,
  'claim.affirmations': WORLD.claims[0]!.form.id,
  'claim.denials': WORLD.claims[0]!.form.id,
  'claim.speakers': WORLD.claims[0]!.form.id,
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

const LISTS: [string, Listing<unknown>, unknown][] = [
  ['assertions', ASSERTIONS, null],
  ['assertions of a claim', leadBy(ASSERTIONS, 'a.claimId'), WORLD.claims[0]!.form.id],
  ['assertions of a speaker', leadBy(ASSERTIONS, 'a.speakerId'), busiest!.id],
  ['assertions of an outlet', leadBy(ASSERTIONS, 'a.outletId'), daily!.id],
  ['quotes', QUOTES, null],
  ['quotes of a speaker', leadBy(QUOTES, 'q.speakerId'), busiest!.id],
  ['articles', ARTICLES, null],
  ['articles of an outlet', leadBy(ARTICLES, 'r.outletId'), daily!.id],
  ['claims', CLAIMS, null],
  ['disputed claims', leadBy(CLAIMS, 'c.disputed'), true],
  ['entities', ENTITIES, null],
  ['people', leadBy(ENTITIES, 'e.kind'), 'Person'],
  ['claims by origins', claimsBy('ORIGINS'), null],
  ['disputed claims by origins', leadBy(claimsBy('ORIGINS'), 'c.disputed'), true],
  ['claims by id', claimsBy('ID'), null],
  ['disputed claims by id', leadBy(claimsBy('ID'), 'c.disputed'), true],
  ['entities by name', entitiesBy('NAME'), null],
  ['people by name', leadBy(entitiesBy('NAME'), 'e.kind'), 'Person'],
  ['articles by recording', articlesBy('RECORDED'), null],
  ['judgements', judgementsBy('ID'), null],
  ['judgements by time', judgementsBy('MADE'), null],
  ['the review queue', leadBy(judgementsBy('ID'), 'j.verdict'), 'UNSURE'],
  ['the review queue by time', leadBy(judgementsBy('MADE'), 'j.verdict'), 'UNSURE'],
  ['origins', ORIGINS, null],
  ['origins credited to somebody', leadBy(ORIGINS, 'o.creditedToId'), daily!.id],
  ['unnamed sources', UNNAMED_SOURCES, null],
];
for (const [list, parent] of Object.entries(GROWING)) {
  CHILDREN[list as ChildList].forEach((child, at) => {
    LISTS.push([
      `${list}${at > 0 ? ` (${at + 1})` : ''}`,
      { ...child, order: CHILD_ORDERS[list as ChildList] },
      parent,
    ]);
  });
}

const PAGE = 10;

/** Lists of assertions as the API reads them: what they lead to comes along. */
const READING: Reading = {
  wanted: { assertion: ['text'] },
  along: {
    speaker: { entity: ['name'], unnamedSource: ['name'] },
    article: { article: ['title'] },
    claim: { claim: ['text'] },
  },
};
for (const [name, listing, parent] of [...LISTS])
  if (listing.of?.kind === 'assertion')
    LISTS.push([`${name}, with what they lead to`, readFor(listing, READING), parent]);

describe('plans of pages in Neo4j', () => {
  let driver: Driver;
  let store: Store;
  beforeAll(async () => {
    const server = inject('neo4j');
    store = await openEmptyNeo4j(server);
    await store.write(ALL);
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  });
  afterAll(() => Promise.all([store.close(), driver.close()]));

  async function profile(text: string, parameters: Record<string, unknown>): Promise<ProfiledPlan> {
    const session = driver.session();
    try {
      const { summary } = await session.run(`PROFILE ${text}`, parameters);
      return summary.profile as ProfiledPlan;
    } finally {
      await session.close();
    }
  }

  function steps(plan: ProfiledPlan): ProfiledPlan[] {
    return [plan, ...plan.children.flatMap(steps)];
  }

  it.each(LISTS)('%s: along an index, no sorting, no more rows than the page', async (_, listing, value) => {
    const place = { string: '2023-05-05', number: 1 };
    const key = listing.order.key.map((kind) => place[kind]);
    if (listing.order.key.length === 1) key[0] = 'clm_m';
    const cursor = encodeCursor(listing.order.list, key);
    for (const page of [
      { first: PAGE },
      { last: PAGE },
      { first: PAGE, after: cursor },
      { last: PAGE, before: cursor },
    ]) {
      const { text, parameters } = pageQuery(listing, [value], [], windowOf(listing.order, page));
      const all = steps(await profile(text, parameters));
      const names = all.map(({ operatorType }) => operatorType.replace(/@.*/, ''));
      const told = `${JSON.stringify(page)}\n${names.join(' < ')}\n${text}`;
      expect(
        names.filter((name) =>
          /^(Partial)?(Sort|Top)|AllNodesScan|LabelScan|TypeScan|^Eager$|^Distinct$|^EagerAggregation$/.test(
            name,
          ),
        ),
        told,
      ).toEqual([]);
      const leaves = all.filter(({ operatorType }) => /Index/.test(operatorType));
      expect(leaves.length, told).toBeGreaterThan(0);
      // Retired nodes, other stances, and further assertions of one claim are passed over: a few times the page.
      for (const { rows, operatorType } of leaves)
        expect(rows, `${operatorType} ${told}`).toBeLessThanOrEqual(PAGE * 8);
    }
  });

  it('pages that travel as one statement are each read along their index', async () => {
    const parts = LISTS.filter(([name]) => /^speaker\.assertions|^claim\.assertions/.test(name)).map(
      ([, listing, value]) => ({
        ...pageQuery(listing, [value], [], windowOf(listing.order, { first: PAGE })),
        columns: ['at', 'node'],
      }),
    );
    expect(parts.length).toBeGreaterThan(2);
    const { text, parameters } = asOne(parts);
    const all = steps(await profile(text, parameters));
    const names = all.map(({ operatorType }) => operatorType.replace(/@.*/, ''));
    expect(
      names.filter((name) => /Sort|Top|Scan|^Eager$|Distinct/.test(name) && !/IndexSeek/.test(name)),
    ).toEqual([]);
    const leaves = all.filter(({ operatorType }) => /Index/.test(operatorType));
    // One for each page at least.
    expect(leaves.length, names.join(' < ')).toBeGreaterThanOrEqual(parts.length);
    for (const { rows, operatorType } of leaves) expect(rows, operatorType).toBeLessThanOrEqual(PAGE * 8);
  });

  // Composed conditions without a lead are asked of each node met along the list's order: read until the page is full.
  it.each([
    [
      'assertions',
      { not: { stance: 'DENIES' }, or: [{ language: 'fr' }, { disputed: true }, { viaIds: [daily!.id] }] },
    ],
    [
      'assertions of either',
      { or: [{ speakerIds: [busiest!.id] }, { outletIds: [daily!.id] }], not: { direct: true } },
    ],
  ] as const)('composed %s: along an index, nothing is sorted', async (_, filter) => {
    const conditions = new Conditions();
    const connection = new Connection(inject('neo4j').uri, inject('neo4j').user, inject('neo4j').password);
    const { leads, rest } = await assertionConditions(connection, conditions, filter);
    await connection.close();
    const ways = leads ?? [null];
    expect(ways).not.toEqual([]);
    for (const lead of ways) {
      const { listing, values } = ledAssertions(lead);
      const { text, parameters } = pageQuery(listing, values, rest, windowOf(listing.order, { first: PAGE }));
      const names = steps(await profile(text, parameters)).map(({ operatorType }) =>
        operatorType.replace(/@.*/, ''),
      );
      expect(
        names.filter((name) => /^(Partial)?(Sort|Top)|AllNodesScan|LabelScan|TypeScan/.test(name)),
        `${names.join(' < ')}\n${text}`,
      ).toEqual([]);
    }
  });

  it('composed claims: along their index, nothing is sorted', async () => {
    const connection = new Connection(inject('neo4j').uri, inject('neo4j').user, inject('neo4j').password);
    const { ids, rest } = await claimsWhere(connection, {
      and: [{ assertions: { stance: 'AFFIRMS' } }, { assertions: { stance: 'DENIES' } }],
      not: { originsAtLeast: 5 },
    });
    await connection.close();
    expect(ids).toBeNull();
    for (const listing of [CLAIMS, claimsBy('ORIGINS')]) {
      const { text, parameters } = pageQuery(listing, [null], rest, windowOf(listing.order, { first: PAGE }));
      const names = steps(await profile(text, parameters)).map(({ operatorType }) =>
        operatorType.replace(/@.*/, ''),
      );
      expect(
        names.filter((name) => /^(Partial)?(Sort|Top)|AllNodesScan|LabelScan|TypeScan/.test(name)),
        `${names.join(' < ')}\n${text}`,
      ).toEqual([]);
    }
  });

  const bounded = Object.entries(CHILDREN).filter(([list]) => !(list in GROWING)) as [
    ChildList,
    (typeof CHILDREN)[ChildList],
  ][];
  const parents: Record<string, string> = {
    claim: WORLD.claims[0]!.form.id,
    article: WORLD.articles[0]!.id,
    quote: ALL.quotes![0]!.id,
    origin: WORLD.articles[0]!.originId,
  };

  it.each(bounded)('%s: gathered from its parent, nothing is scanned', async (list, children) => {
    for (const child of children) {
      const order = CHILD_ORDERS[list];
      const { text, parameters } = pageQuery(
        { ...child, order },
        [parents[list.split('.')[0]!]],
        [],
        windowOf(order, { first: PAGE }),
      );
      const names = steps(await profile(text, parameters)).map(({ operatorType }) =>
        operatorType.replace(/@.*/, ''),
      );
      expect(
        names.filter((name) => /Scan/.test(name)),
        `${names.join(' < ')}\n${text}`,
      ).toEqual([]);
      expect(names.join()).toMatch(/Node(Unique)?IndexSeek/);
    }
  });

  it('counts everything without looking at any node', async () => {
    const before = await profile('RETURN COUNT { (:Assertion) } AS n', {});
    expect(steps(before).map(({ operatorType }) => operatorType.replace(/@.*/, ''))).toContain(
      'NodeCountFromCountStore',
    );
  });
});
