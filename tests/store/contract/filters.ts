import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssertionNode } from '../../../src/model/graph.ts';
import type {
  ArticleFilter,
  AssertionFilter,
  ClaimFilter,
  EntityFilter,
  Facet,
  OriginFilter,
  QuoteFilter,
  Store,
  UnnamedSourceFilter,
} from '../../../src/store/store.ts';
import type { OpenEmpty } from '../contract.ts';
import { together } from '../factory.ts';
import { world } from '../world.ts';
import { countAnew, FACETS } from './count-anew.ts';
import { walk } from './lists.ts';
import { byId, composes, newest, Oracle, unique, within } from './oracle.ts';

const WORLD = world(90, 11);
const ORACLE = new Oracle(WORLD);
const ALL = together(...WORLD.batches);
const [busiest, second, third] = WORLD.people;
const [china, russia] = WORLD.states;
const [daily, gazette] = WORLD.outlets;
const unnamed = ORACLE.assertions.find(({ speakerId }) => speakerId.startsWith('uns_'))!.speakerId;
const claimIds = [...ORACLE.claims.keys()].slice(0, 9);

const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);
const named = <F>(filters: readonly F[]) =>
  filters.map((filter) => [JSON.stringify(filter).slice(0, 110), filter] as const);

const ASSERTION_FILTERS: readonly AssertionFilter[] = [
  { saidFrom: '2023-02' },
  { saidTo: '2023-05', stance: 'AFFIRMS' },
  { happenedFrom: '2022-03', happenedTo: '2022-09' },
  { happenedTo: '2022' },
  { direct: true },
  { direct: false, certainty: ['HEDGED'] },
  { viaIds: [daily!.id] },
  { viaIds: [gazette!.id], speakerIds: [busiest!.id] },
  { viaIds: [] },
  { originsAtLeast: 3 },
  { originsAtMost: 2, stance: 'DENIES' },
  { originsAtLeast: 2, originsAtMost: 3, outletIds: [daily!.id] },
  { disputed: true },
  { disputed: false, speakerIds: [busiest!.id] },
  { and: [] },
  { or: [] },
  { not: {} },
  { not: { stance: 'AFFIRMS' } },
  { not: { publishedFrom: '2023-04' } },
  { not: { saidFrom: '2023-01' } },
  { not: { outletIds: [daily!.id] } },
  { not: { happenedFrom: '2022-01' } },
  { not: { predicateClass: ['supply'] } },
  { not: { not: { speakerIds: [busiest!.id] } } },
  { and: [{ speakerIds: [busiest!.id, second!.id] }, { speakerIds: [second!.id, third!.id] }] },
  { or: [{ speakerIds: [busiest!.id] }, { outletIds: [daily!.id] }] },
  { or: [{ speakerIds: [busiest!.id, second!.id] }, { speakerIds: [second!.id], stance: 'DENIES' }] },
  { or: [{ speakerIds: [second!.id] }, { stance: 'DENIES' }] },
  { or: [{ claimIds }, { speakerIds: [unnamed] }, { articleIds: ids(WORLD.articles.slice(0, 3)) }] },
  {
    or: [
      { entityIds: [china!.id] },
      { originIds: WORLD.articles.slice(0, 4).map(({ originId }) => originId) },
    ],
  },
  { stance: 'DENIES', or: [{ language: 'en' }, { certainty: ['HEDGED'] }] },
  {
    and: [
      { or: [{ speakerIds: [busiest!.id] }, { speakerIds: [second!.id] }] },
      { not: { stance: 'DENIES' } },
    ],
  },
  { speakerIds: [busiest!.id], and: [{ outletIds: [daily!.id] }], not: { entityIds: [china!.id] } },
  { entityIds: [russia!.id], not: { or: [{ speakerIds: [busiest!.id] }, { disputed: true }] } },
  { or: [{ articleIds: [] }, { speakerIds: [second!.id] }] },
  { includeRetired: true, not: { stance: 'AFFIRMS' } },
];

const CLAIM_FILTERS: readonly ClaimFilter[] = [
  { originsAtLeast: 3 },
  { originsAtMost: 1 },
  { happenedFrom: '2022-02', predicateClass: ['supply', 'attack'] },
  { aboutIds: [china!.id, busiest!.id] },
  { aboutIds: [] },
  { not: { disputed: true } },
  { not: { subjectIds: [china!.id] } },
  { not: { objectIds: [china!.id] } },
  { not: { happenedTo: '2022-06' } },
  { not: {} },
  { or: [] },
  { and: [{ assertions: { stance: 'AFFIRMS' } }, { assertions: { stance: 'DENIES' } }] },
  {
    and: [
      { assertions: { speakerIds: [busiest!.id], stance: 'AFFIRMS' } },
      { not: { assertions: { speakerIds: [second!.id] } } },
    ],
  },
  { or: [{ assertions: { speakerIds: [second!.id] } }, { subjectIds: [russia!.id] }] },
  { or: [{ assertions: { speakerIds: [second!.id] } }, { ids: claimIds }] },
  { assertions: { or: [{ speakerIds: [second!.id] }, { outletIds: [gazette!.id], stance: 'DENIES' }] } },
  { disputed: true, not: { or: [{ originsAtLeast: 4 }, { aboutIds: [busiest!.id] }] } },
  { ids: claimIds, not: { ids: claimIds.slice(0, 4) } },
];

const facetOf = (passing: readonly AssertionNode[], facet: Facet, limit: number) =>
  countAnew(passing, facet, limit, (id) => ORACLE.claims.get(id)!.predicateClass);

export function filtersContract(open: OpenEmpty): void {
  describe('filters that compose', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await store.write(ALL);
    });
    afterAll(() => store.close());

    it.each(named(ASSERTION_FILTERS))('assertions %s', async (_, filter) => {
      const found = await walk((page) => store.listAssertions(filter, page), 9);
      expect(found).toEqual(ids(ORACLE.passing(filter)));
      expect(await store.countList('assertions', filter)).toBe(found.length);
      expect(await store.countFacets(filter, [{ facet: 'outlet', limit: 2 }])).toEqual([
        facetOf(ORACLE.passing(filter), 'outlet', 2),
      ]);
    });

    it.each(FACETS)('counts by %s', async (facet) => {
      for (const filter of [{}, { speakerIds: [busiest!.id] }, { not: { stance: 'AFFIRMS' as const } }])
        for (const limit of [3, 1000])
          expect(await store.countFacets(filter, [{ facet, limit }])).toEqual([
            facetOf(ORACLE.passing(filter), facet, limit),
          ]);
    });

    it('counts by several facets at once as by each alone', async () => {
      const asked = [...FACETS, FACETS[0]!].map((facet, at) => ({ facet, limit: at + 2 }));
      for (const filter of [{}, { speakerIds: [busiest!.id] }])
        expect(await store.countFacets(filter, asked)).toEqual(
          asked.map(({ facet, limit }) => facetOf(ORACLE.passing(filter), facet, limit)),
        );
      expect(await store.countFacets({}, [])).toEqual([]);
      expect(await store.countFacets({ or: [] }, asked.slice(0, 2))).toEqual([
        { values: [], counted: 0, complete: true },
        { values: [], counted: 0, complete: true },
      ]);
    });

    it.each(named(CLAIM_FILTERS))('claims %s', async (_, filter) => {
      const found = await walk((page) => store.listClaims(filter, page), 8);
      expect(found).toEqual(ids(ORACLE.claimsPassing(filter)));
      expect(await store.countList('claims', filter)).toBe(found.length);
    });

    it.each(
      named<ArticleFilter>([
        { not: { language: 'en' } },
        { not: { publishedFrom: '2023-04' } },
        { not: { outletIds: [daily!.id] } },
        { originIds: WORLD.articles.slice(0, 9).map(({ originId }) => originId) },
        { entityIds: [second!.id, third!.id] },
        { or: [{ outletIds: [daily!.id], language: 'en' }, { entityIds: [second!.id] }] },
        {
          outletIds: [daily!.id, gazette!.id],
          and: [{ publishedTo: '2023-06' }, { not: { language: 'fr' } }],
        },
        { recordedFrom: '2024-05-06', recordedTo: '2024-05' },
        { recordedFrom: '2024-06' },
      ]),
    )('articles %s', async (_, filter) => {
      const passes = (one: (typeof ORACLE.articles)[number], part: ArticleFilter): boolean =>
        (!part.outletIds || part.outletIds.includes(one.outletId!)) &&
        (!part.originIds || part.originIds.includes(one.originId)) &&
        (!part.entityIds ||
          ORACLE.mentions.some(
            ({ articleId, formId }) => articleId === one.id && part.entityIds!.includes(formId),
          )) &&
        (!part.language || part.language === one.language) &&
        within(one.publishedAt, part) &&
        within(one.recordedAt, { publishedFrom: part.recordedFrom, publishedTo: part.recordedTo }) &&
        composes(part, (inner) => passes(one, inner));
      expect(await walk((page) => store.listArticles(filter, page), 8)).toEqual(
        ids(newest(ORACLE.articles.filter((one) => passes(one, filter)))),
      );
      expect(await store.countList('articles', filter)).toBe(
        ORACLE.articles.filter((one) => passes(one, filter)).length,
      );
    });

    it.each(
      named<QuoteFilter>([
        { language: 'en' },
        { outletIds: [daily!.id] },
        { not: { speakerIds: [busiest!.id] } },
        { not: { publishedTo: '2023-06' } },
        { or: [{ speakerIds: [busiest!.id], language: 'fr' }, { outletIds: [gazette!.id] }] },
        { speakerIds: [busiest!.id], not: { outletIds: [daily!.id] } },
      ]),
    )('quotes %s', async (_, filter) => {
      const articles = new Map(ORACLE.articles.map((one) => [one.id, one]));
      const passes = (one: (typeof ORACLE.quotes)[number], part: QuoteFilter): boolean =>
        (!part.speakerIds || part.speakerIds.includes(one.speakerId!)) &&
        (!part.outletIds || part.outletIds.includes(articles.get(one.articleId)!.outletId!)) &&
        (!part.language || part.language === articles.get(one.articleId)!.language) &&
        within(one.publishedAt, part) &&
        composes(part, (inner) => passes(one, inner));
      expect(await walk((page) => store.listQuotes(filter, page), 8)).toEqual(
        ids(newest(ORACLE.quotes.filter((one) => passes(one, filter)))),
      );
      expect(await store.countList('quotes', filter)).toBe(
        ORACLE.quotes.filter((one) => passes(one, filter)).length,
      );
    });

    const says = (id: string) => ORACLE.assertions.filter(({ speakerId }) => speakerId === id).length;
    const entityPasses = (one: (typeof ORACLE.entities)[number], part: EntityFilter): boolean =>
      (!part.kind || part.kind === one.kind) &&
      (!part.countries || part.countries.includes(one.country!)) &&
      (part.assertionsAtLeast ?? 0) <= says(one.id) &&
      says(one.id) <= (part.assertionsAtMost ?? 1e9) &&
      (!part.named ||
        one.name
          .toLowerCase()
          .split(' ')
          .some((word) => word.startsWith(part.named!))) &&
      composes(part, (inner) => entityPasses(one, inner));

    it.each(
      named<EntityFilter>([
        { countries: ['XX'] },
        { not: { countries: ['XX'] } },
        { countries: [] },
        { assertionsAtLeast: 3 },
        { kind: 'Person', assertionsAtMost: 2 },
        { or: [{ named: 'nom1' }, { kind: 'Place' }] },
        { kind: 'Person', not: { named: 'nom1' } },
        { and: [{ named: 'nom1' }, { assertionsAtLeast: 1 }] },
      ]),
    )('entities %s', async (_, filter) => {
      const expected = ORACLE.entities
        .filter((one) => entityPasses(one, filter))
        .sort((a, b) => says(b.id) - says(a.id) || (a.id < b.id ? 1 : -1));
      expect(await walk((page) => store.listEntities(filter, page), 6)).toEqual(ids(expected));
      expect(await store.countList('entities', filter)).toBe(expected.length);
    });

    it.each(
      named<OriginFilter>([
        {},
        { creditedToIds: [daily!.id] },
        { credited: false },
        { not: { credited: true } },
        { or: [{ creditedToIds: [daily!.id] }, { credited: false }] },
      ]),
    )('origins %s', async (_, filter) => {
      const passes = (one: { readonly creditedToId: string | null }, part: OriginFilter): boolean =>
        (!part.creditedToIds || part.creditedToIds.includes(one.creditedToId!)) &&
        (part.credited === undefined || part.credited === (one.creditedToId !== null)) &&
        composes(part, (inner) => passes(one, inner));
      const expected = byId(unique(ALL.origins!)).filter((one) => passes(one, filter));
      expect(await walk((page) => store.listOrigins(filter, page), 8)).toEqual(ids(expected));
      expect(await store.countList('origins', filter)).toBe(expected.length);
    });

    it.each(
      named<UnnamedSourceFilter>([
        {},
        { document: true },
        { not: { document: true }, articleIds: ids(WORLD.articles.slice(0, 30)) },
        { articleIds: [] },
      ]),
    )('unnamed sources %s', async (_, filter) => {
      const passes = (one: { articleId: string; document: boolean }, part: UnnamedSourceFilter): boolean =>
        (!part.articleIds || part.articleIds.includes(one.articleId)) &&
        (part.document === undefined || part.document === one.document) &&
        composes(part, (inner) => passes(one, inner));
      const expected = byId(unique(ALL.unnamedSources!)).filter((one) => passes(one, filter));
      expect(await walk((page) => store.listUnnamedSources(filter, page), 8)).toEqual(ids(expected));
      expect(await store.countList('unnamedSources', filter)).toBe(expected.length);
    });

    it('any composition of conditions gives what plain filtering gives', async () => {
      await fc.assert(
        fc.asyncProperty(FILTERS, async (filter) => {
          const { nodes } = await store.listAssertions(filter, { first: 1000 });
          const passing = ORACLE.passing(filter);
          expect(ids(nodes)).toEqual(ids(passing));
          expect(await store.countFacets(filter, [{ facet: 'month', limit: 5 }])).toEqual([
            facetOf(passing, 'month', 5),
          ]);
          const claims = await store.listClaims({ assertions: filter }, { first: 1000 });
          expect(ids(claims.nodes)).toEqual(ids(ORACLE.claimsPassing({ assertions: filter })));
        }),
        { numRuns: 60, seed: 3 },
      );
    });
  });

  describe('orders', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await store.write(ALL);
    });
    afterAll(() => store.close());

    const origins = (id: string) => ORACLE.counts(id).independentOrigins;
    const CLAIM_ORDERS = {
      NEWEST: ORACLE.claimsPassing({}),
      ORIGINS: [...ORACLE.claimsPassing({})].sort(
        (a, b) => origins(b.id) - origins(a.id) || (a.id < b.id ? 1 : -1),
      ),
      ID: byId(ORACLE.claimsPassing({})),
    };

    it.each(Object.entries(CLAIM_ORDERS))('claims by %s, both directions', async (name, expected) => {
      const field = name as keyof typeof CLAIM_ORDERS;
      const descending = field !== 'ID';
      for (const filter of [{}, { disputed: true }, { subjectIds: [china!.id] }]) {
        const own = expected.filter((one) => ORACLE.claimMeets(one, filter));
        const read = (down: boolean) =>
          walk((page) => store.listClaims(filter, page, { field, descending: down }), 7);
        expect(await read(descending)).toEqual(ids(own));
        expect(await read(!descending)).toEqual(ids([...own].reverse()));
      }
    });

    it('assertions and quotes oldest first', async () => {
      const by = { field: 'PUBLISHED', descending: false } as const;
      for (const filter of [{}, { speakerIds: [busiest!.id, second!.id] }]) {
        expect(await walk((page) => store.listAssertions(filter, page, by), 9)).toEqual(
          ids(ORACLE.passing(filter).reverse()),
        );
        const quotes = newest(ORACLE.quotes).filter(
          ({ speakerId }) => !filter.speakerIds || filter.speakerIds.includes(speakerId!),
        );
        expect(await walk((page) => store.listQuotes(filter, page, by), 9)).toEqual(ids(quotes.reverse()));
      }
    });

    it('articles oldest first, and by when they were recorded', async () => {
      const oldest = { field: 'PUBLISHED', descending: false } as const;
      expect(await walk((page) => store.listArticles({ outletIds: [daily!.id] }, page, oldest), 9)).toEqual(
        ids(newest(ORACLE.articles.filter(({ outletId }) => outletId === daily!.id)).reverse()),
      );
      const recorded = [...ORACLE.articles].sort((a, b) =>
        `${a.recordedAt} ${a.id}` < `${b.recordedAt} ${b.id}` ? 1 : -1,
      );
      for (const filter of [{}, { language: 'en' }, { outletIds: [daily!.id] }]) {
        const own = recorded.filter(
          (one) =>
            (!filter.language || filter.language === one.language) &&
            (!filter.outletIds || filter.outletIds.includes(one.outletId!)),
        );
        expect(await walk((page) => store.listArticles(filter, page, { field: 'RECORDED' }), 9)).toEqual(
          ids(own),
        );
      }
    });

    it('entities by name, whatever their accents and case', async () => {
      const key = (name: string) =>
        (
          name
            .normalize('NFKD')
            .replace(/\p{M}/gu, '')
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? []
        ).join(' ');
      for (const filter of [{}, { kind: 'Person' as const }, { named: 'nom1' }]) {
        const expected = ORACLE.entities
          .filter(
            (one) =>
              (!filter.kind || filter.kind === one.kind) &&
              (!filter.named ||
                key(one.name)
                  .split(' ')
                  .some((word) => word.startsWith(filter.named))),
          )
          .sort((a, b) => {
            const [left, right] = [key(a.name), key(b.name)];
            return left === right ? (a.id < b.id ? -1 : 1) : left < right ? -1 : 1;
          });
        const read = (descending: boolean) =>
          walk((page) => store.listEntities(filter, page, { field: 'NAME', descending }), 6);
        expect(await read(false)).toEqual(ids(expected));
        expect(await read(true)).toEqual(ids(expected.reverse()));
      }
    });

    it('judgements by when they were made', async () => {
      const all = unique(ALL.judgements!).sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? 1 : -1));
      expect(await walk((page) => store.listJudgements({}, page, { field: 'MADE' }), 2)).toEqual(ids(all));
    });

    it('refuses a cursor of another order or direction', async () => {
      const [newestFirst] = (await store.listClaims({}, { first: 1 })).cursors;
      const refused = { code: 'CURSOR_MALFORMED' };
      for (const order of [
        { field: 'ORIGINS' },
        { field: 'ID' },
        { field: 'NEWEST', descending: false },
      ] as const)
        await expect(store.listClaims({}, { first: 1, after: newestFirst }, order)).rejects.toMatchObject(
          refused,
        );
      const [byName] = (await store.listEntities({}, { first: 1 }, { field: 'NAME' })).cursors;
      await expect(store.listEntities({}, { first: 1, after: byName })).rejects.toMatchObject(refused);
    });
  });
}

/** Leaves and compositions up to three deep. */
const LEAVES: fc.Arbitrary<AssertionFilter> = fc.oneof(
  fc.record({ speakerIds: fc.subarray([busiest!.id, second!.id, third!.id, unnamed]) }),
  fc.record({ outletIds: fc.subarray([daily!.id, gazette!.id]) }),
  fc.record({ entityIds: fc.subarray([china!.id, russia!.id, second!.id]) }),
  fc.record({ claimIds: fc.subarray(claimIds) }),
  fc.record({ stance: fc.constantFrom<AssertionNode['stance']>('AFFIRMS', 'DENIES') }),
  fc.record({ language: fc.constantFrom('fr', 'en') }),
  fc.record({ publishedFrom: fc.constantFrom('2023-03', '2023-06-12') }),
  fc.record({ saidTo: fc.constantFrom('2023-04') }),
  fc.record({ originsAtLeast: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ disputed: fc.boolean() }),
);
const { filter: FILTERS } = fc.letrec<{ filter: AssertionFilter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3 },
    LEAVES,
    fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
    fc.tuple(LEAVES, LEAVES, tie('filter')).map(([a, b, not]) => ({ ...a, ...b, not })),
  ),
}));
