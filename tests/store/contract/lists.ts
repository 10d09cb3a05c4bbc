import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimLink, Judgement } from '../../../src/model/graph.ts';
import type {
  AssertionFilter,
  ChildList,
  ClaimFilter,
  Page,
  PageArgs,
  QuoteFilter,
  Store,
} from '../../../src/store/store.ts';
import type { OpenEmpty } from '../contract.ts';
import { article, together } from '../factory.ts';
import { world } from '../world.ts';
import { byId, newest, Oracle, unique, within } from './oracle.ts';
import { smallStory } from './small-story.ts';
import { withStore } from './with-store.ts';

const WORLD = world(90, 11);
const ORACLE = new Oracle(WORLD);
const [busiest, second] = WORLD.people;
const [china, russia] = WORLD.states;
const [daily, gazette] = WORLD.outlets;

type ReadPage<T> = (page: PageArgs) => Promise<Page<T>>;

/** Everything a list holds, read in pages forwards and backwards; both must agree, and tell rightly whether there is more. */
export async function walk<T extends { readonly id: string }>(
  read: ReadPage<T>,
  size: number,
): Promise<string[]> {
  const forwards: string[] = [];
  const cursors: string[] = [];
  let page = await read({ first: size });
  expect(page.hasPreviousPage).toBe(false);
  for (;;) {
    expect(page.cursors).toHaveLength(page.nodes.length);
    forwards.push(...page.nodes.map(({ id }) => id));
    cursors.push(...page.cursors);
    if (!page.hasNextPage) break;
    page = await read({ first: size, after: page.cursors.at(-1) });
    expect(page.hasPreviousPage).toBe(true);
    expect(page.nodes.length).toBeGreaterThan(0);
  }
  const backwards: string[] = [];
  page = await read({ last: size });
  expect(page.hasNextPage).toBe(false);
  for (;;) {
    backwards.unshift(...page.nodes.map(({ id }) => id));
    if (!page.hasPreviousPage) break;
    page = await read({ last: size, before: page.cursors[0] });
  }
  expect(backwards).toEqual(forwards);
  expect(new Set(forwards).size).toBe(forwards.length);
  if (forwards.length > 3) {
    const between = await read({ first: 100, after: cursors[0], before: cursors[3] });
    expect(between.nodes.map(({ id }) => id)).toEqual(forwards.slice(1, 3));
  }
  return forwards;
}

const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

const ASSERTION_FILTERS: readonly AssertionFilter[] = [
  {},
  { claimIds: [ORACLE.assertions[0]!.claimId] },
  { claimIds: [...ORACLE.claims.keys()].slice(0, 9) },
  { speakerIds: [busiest!.id] },
  { speakerIds: [busiest!.id, second!.id, busiest!.id] },
  { entityIds: [china!.id] },
  { entityIds: [second!.id, russia!.id] },
  { articleIds: ids(WORLD.articles.slice(0, 5)) },
  { stance: 'DENIES' },
  { certainty: ['HEDGED'] },
  { certainty: ['HEDGED', 'STATED'] },
  { predicateClass: ['supply'] },
  { predicateClass: ['supply', 'attack'] },
  { outletIds: [daily!.id] },
  { outletIds: [daily!.id, gazette!.id], language: 'fr' },
  { originIds: WORLD.articles.slice(0, 4).map(({ originId }) => originId) },
  { language: 'en' },
  { publishedFrom: '2023-04-01' },
  { publishedTo: '2023-04' },
  { publishedFrom: '2023-02-10', publishedTo: '2023-06-15' },
  { speakerIds: [busiest!.id], stance: 'AFFIRMS', publishedFrom: '2023-03', entityIds: [china!.id] },
  { speakerIds: [busiest!.id], claimIds: [...ORACLE.claims.keys()].slice(0, 30), outletIds: [daily!.id] },
  { articleIds: [], stance: 'AFFIRMS' },
  { speakerIds: ['per_none'] },
  { entityIds: [] },
  { includeRetired: true, stance: 'DENIES' },
];

const CLAIM_FILTERS: readonly ClaimFilter[] = [
  {},
  { ids: [...ORACLE.claims.keys()].slice(0, 5) },
  { ids: [] },
  { disputed: true },
  { disputed: false },
  { subjectIds: [china!.id] },
  { objectIds: [china!.id, russia!.id], subjectIds: [russia!.id] },
  ...ASSERTION_FILTERS.filter(({ includeRetired }) => !includeRetired).map((assertions) => ({ assertions })),
  { disputed: true, assertions: { speakerIds: [busiest!.id] }, subjectIds: [china!.id] },
];

export function listsContract(open: OpenEmpty): void {
  describe('lists', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await store.write(together(...WORLD.batches));
    });
    afterAll(() => store.close());

    it.each(ASSERTION_FILTERS.map((filter) => [JSON.stringify(filter).slice(0, 110), filter] as const))(
      'assertions %s',
      async (_, filter) => {
        const found = await walk((page) => store.listAssertions(filter, page), 7);
        expect(found).toEqual(ids(ORACLE.passing(filter)));
      },
    );

    it.each(CLAIM_FILTERS.map((filter) => [JSON.stringify(filter).slice(0, 110), filter] as const))(
      'claims %s',
      async (_, filter) => {
        const found = await walk((page) => store.listClaims(filter, page), 6);
        expect(found).toEqual(ids(ORACLE.claimsPassing(filter)));
      },
    );

    it.each<[QuoteFilter]>([
      [{}],
      [{ speakerIds: [busiest!.id] }],
      [{ speakerIds: [busiest!.id, second!.id] }],
      [{ articleIds: ids(WORLD.articles.slice(0, 20)), speakerIds: [busiest!.id] }],
      [{ publishedFrom: '2023-02', publishedTo: '2023-05' }],
      [{ speakerIds: [] }],
    ])('quotes %j', async (filter) => {
      const expected = newest(
        ORACLE.quotes.filter(
          (one) =>
            (!filter.speakerIds || filter.speakerIds.includes(one.speakerId!)) &&
            (!filter.articleIds || filter.articleIds.includes(one.articleId)) &&
            within(one.publishedAt, filter),
        ),
      );
      expect(await walk((page) => store.listQuotes(filter, page), 9)).toEqual(ids(expected));
    });

    it.each([
      {},
      { outletIds: [daily!.id, gazette!.id] },
      { outletIds: [daily!.id], language: 'fr' },
      { outletIds: [] },
      { publishedFrom: '2023-05-01', publishedTo: '2023-05-31' },
    ])('articles %j', async (filter) => {
      const expected = newest(
        ORACLE.articles.filter(
          (one) =>
            (!filter.outletIds || filter.outletIds.includes(one.outletId!)) &&
            (!filter.language || filter.language === one.language) &&
            within(one.publishedAt, filter),
        ),
      );
      expect(await walk((page) => store.listArticles(filter, page), 8)).toEqual(ids(expected));
    });

    it.each([
      {},
      { kind: 'Person' as const },
      { speaking: true },
      { speaking: false },
      { kind: 'Person' as const, speaking: true },
      { named: 'pré' },
      { named: 'Prenom1' },
      { named: 'quotid' },
      { named: 'nothing' },
      { named: '' },
    ])('entities %j: those that speak most first', async (filter) => {
      const says = (id: string) => ORACLE.assertions.filter(({ speakerId }) => speakerId === id).length;
      const speaks = (id: string) => says(id) > 0 || ORACLE.quotes.some(({ speakerId }) => speakerId === id);
      const expected = ORACLE.entities
        .filter(
          ({ id, kind, name }) =>
            (!filter.kind || kind === filter.kind) &&
            (filter.speaking === undefined || speaks(id) === filter.speaking) &&
            (!filter.named ||
              name
                .normalize('NFD')
                .replace(/\p{M}/gu, '')
                .toLowerCase()
                .split(' ')
                .some((word) =>
                  word.startsWith(filter.named.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()),
                )),
        )
        .sort((a, b) => says(b.id) - says(a.id) || (a.id < b.id ? 1 : -1));
      expect(await walk((page) => store.listEntities(filter, page), 5)).toEqual(ids(expected));
    });

    it('judgements', async () => {
      const all = unique(together(...WORLD.batches).judgements!);
      expect(await walk((page) => store.listJudgements({}, page), 2)).toEqual(ids(byId(all)));
      expect(await walk((page) => store.listJudgements({ kind: 'claim' }, page), 2)).toEqual([]);
      expect(
        await walk((page) => store.listJudgements({ verdict: 'DIFFERENT', live: true }, page), 2),
      ).toEqual(ids(byId(all)));
      expect(await walk((page) => store.listJudgements({ live: false }, page), 2)).toEqual([]);
      expect(await store.countList('judgements', { live: true })).toBe(all.length);
      expect(await store.countList('judgements', { kind: 'claim', live: true })).toBe(0);
    });

    const told = (match: (one: (typeof ORACLE.assertions)[number]) => boolean) =>
      ORACLE.assertions.filter(match);
    const articleById = new Map(ORACLE.articles.map((one) => [one.id, one]));
    const setOf = (list: readonly (string | null)[]) => byId([...new Set(list)].map((id) => ({ id: id! })));
    const articlesOf = (list: readonly string[]) =>
      newest([...new Set(list)].map((id) => articleById.get(id)!));
    const named = (articleId: string) =>
      ORACLE.mentions.filter((one) => one.articleId === articleId).map(({ formId }) => formId);
    const claimIds = [...ORACLE.claims.keys()].slice(0, 12);
    const speakers = [
      busiest!.id,
      second!.id,
      WORLD.people[2]!.id,
      ORACLE.assertions.find(({ speakerId }) => speakerId.startsWith('uns_'))!.speakerId,
    ];
    const articleIds = ids(WORLD.articles.slice(0, 10));

    const originIds = WORLD.articles.slice(0, 20).map(({ originId }) => originId);
    const other = (link: ClaimLink, id: string) => (link.from === id ? link.to : link.from);
    const linksOf = (id: string) =>
      ORACLE.links
        .map((link) =>
          link.kind === 'SUPPORTS' || link.from <= link.to ? link : { ...link, from: link.to, to: link.from },
        )
        .filter(({ from, to }) => from === id || to === id)
        .map((link) => ({ ...link, id: `${link.kind} ${other(link, id)} ${link.from}` }))
        .filter((link, at, all) => all.findIndex((one) => one.id === link.id) === at)
        .sort((a, b) => (a.id < b.id ? -1 : 1));

    const CHILDREN: Record<ChildList, [string[], (parent: string) => { readonly id: string }[]]> = {
      'claim.assertions': [claimIds, (id) => newest(told((one) => one.claimId === id))],
      'claim.affirmations': [
        claimIds,
        (id) => newest(told((one) => one.claimId === id && one.stance === 'AFFIRMS')),
      ],
      'claim.denials': [
        claimIds,
        (id) => newest(told((one) => one.claimId === id && one.stance === 'DENIES')),
      ],
      'claim.speakers': [
        claimIds,
        (id) => setOf(told((one) => one.claimId === id).map(({ speakerId }) => speakerId)),
      ],
      'claim.quotes': [
        claimIds,
        (id) => {
          const quoted = new Set(told((one) => one.claimId === id).flatMap(({ quoteIds }) => quoteIds));
          return newest(ORACLE.quotes.filter((one) => quoted.has(one.id)));
        },
      ],
      'claim.articles': [
        claimIds,
        (id) => articlesOf(told((one) => one.claimId === id).map(({ articleId }) => articleId)),
      ],
      'claim.origins': [
        claimIds,
        (id) => setOf(told((one) => one.claimId === id).map(({ originId }) => originId)),
      ],
      'claim.history': [claimIds, (id) => newest(told((one) => one.claimId === id))],
      'claim.links': [claimIds, linksOf],
      'claim.contradicting': [claimIds, (id) => linksOf(id).filter(({ kind }) => kind === 'CONTRADICTS')],
      'claim.supporting': [claimIds, (id) => linksOf(id).filter(({ kind }) => kind === 'SUPPORTS')],
      'claim.similar': [claimIds, (id) => linksOf(id).filter(({ kind }) => kind === 'SIMILAR_TO')],
      'speaker.relayed': [
        [daily!.id, gazette!.id],
        (id) => newest(told((one) => one.viaFormIds.includes(id))),
      ],
      'article.unnamedSources': [
        articleIds,
        (id) =>
          byId(unique(together(...WORLD.batches).unnamedSources!.filter((one) => one.articleId === id))),
      ],
      // None here is corrected; 'links lead both ways' has one.
      'article.supersededBy': [articleIds, () => []],
      'origin.assertions': [originIds, (id) => newest(told((one) => one.originId === id))],
      'origin.claims': [
        originIds,
        (id) => setOf(told((one) => one.originId === id).map(({ claimId }) => claimId)),
      ],
      'outlet.origins': [
        [daily!.id, gazette!.id],
        (id) => byId(unique(together(...WORLD.batches).origins!.filter((one) => one.creditedToId === id))),
      ],
      'speaker.assertions': [speakers, (id) => newest(told((one) => one.speakerId === id))],
      'speaker.quotes': [speakers, (id) => newest(ORACLE.quotes.filter((one) => one.speakerId === id))],
      'speaker.claims': [
        speakers,
        (id) => setOf(told((one) => one.speakerId === id).map(({ claimId }) => claimId)),
      ],
      'entity.claims': [
        [china!.id, russia!.id, busiest!.id],
        (id) => ORACLE.claimsPassing({ aboutIds: [id] }),
      ],
      'entity.articles': [
        [china!.id, second!.id],
        (id) =>
          articlesOf(ORACLE.mentions.filter((one) => one.formId === id).map(({ articleId }) => articleId)),
      ],
      'article.assertions': [articleIds, (id) => newest(told((one) => one.articleId === id))],
      'article.claims': [
        articleIds,
        (id) => setOf(told((one) => one.articleId === id).map(({ claimId }) => claimId)),
      ],
      'article.quotes': [articleIds, (id) => newest(ORACLE.quotes.filter((one) => one.articleId === id))],
      'article.entities': [articleIds, (id) => setOf(named(id))],
      'quote.assertions': [
        ids(ORACLE.quotes.slice(0, 20)),
        (id) => newest(told((one) => one.quoteIds.includes(id))),
      ],
      'origin.articles': [
        WORLD.articles.slice(0, 20).map(({ originId }) => originId),
        (id) => newest(ORACLE.articles.filter((one) => one.originId === id)),
      ],
      'outlet.articles': [
        [daily!.id, gazette!.id],
        (id) => newest(ORACLE.articles.filter((one) => one.outletId === id)),
      ],
    };

    it.each(Object.entries(CHILDREN))('children %s', async (list, [parents, expected]) => {
      const name = list as ChildList;
      const asked = [...parents, 'unknown', parents[0]!];
      const read = async (parents: string[], page: PageArgs) =>
        (await store.listChildren(name, parents, page)).map(
          ({ nodes, ...rest }, at): Page<{ readonly id: string }> => ({
            ...rest,
            nodes: nodes.map((node) =>
              'id' in node ? node : { id: `${node.kind} ${other(node, parents[at]!)} ${node.from}` },
            ),
          }),
        );
      const pages = await read(asked, { first: 1000 });
      expect(pages.map(({ nodes }) => ids(nodes))).toEqual([
        ...parents.map((id) => ids(expected(id))),
        [],
        ids(expected(parents[0]!)),
      ]);
      expect(pages.some(({ nodes }) => nodes.length > 0)).toBe(name !== 'article.supersededBy');
      for (const parent of parents.slice(0, 3)) {
        const found = await walk(async (page) => (await read([parent], page))[0]!, 3);
        expect(found).toEqual(ids(expected(parent)));
      }
      expect(await store.listChildren(name, [], { first: 3 })).toEqual([]);
    });

    it('gives children in full, not only their ids', async () => {
      const [assertion] = ORACLE.assertions;
      const one = async (list: ChildList, parent: string) =>
        (await store.listChildren(list, [parent], { first: 1000 }))[0]!.nodes;
      expect(await one('claim.assertions', assertion!.claimId)).toContainEqual(assertion);
      expect(await one('article.claims', assertion!.articleId)).toContainEqual(
        ORACLE.claims.get(assertion!.claimId),
      );
      expect(await one('speaker.claims', assertion!.speakerId)).toContainEqual(
        ORACLE.claims.get(assertion!.claimId),
      );
      expect(await one('claim.articles', assertion!.claimId)).toContainEqual(
        articleById.get(assertion!.articleId),
      );
      const byUnnamed = ORACLE.assertions.find(({ speakerId }) => speakerId.startsWith('uns_'))!;
      expect(await one('claim.speakers', byUnnamed.claimId)).toContainEqual(
        together(...WORLD.batches).unnamedSources!.find(({ id }) => id === byUnnamed.speakerId),
      );
      expect(
        await one(
          'claim.speakers',
          ORACLE.assertions.find(({ speakerId }) => speakerId === busiest!.id)!.claimId,
        ),
      ).toContainEqual(ORACLE.entities.find(({ id }) => id === busiest!.id));
    });

    it('counts origins of every claim from what it keeps', async () => {
      const claims = [...ORACLE.claims.keys()];
      expect(await store.findClaimCounts(claims)).toEqual(claims.map((id) => ORACLE.counts(id)));
    });

    it('counts what everybody says from what it keeps', async () => {
      const everybody = [
        ...ids(ORACLE.entities),
        ...ids(together(...WORLD.batches).unnamedSources!),
        'per_none',
      ];
      expect(await store.findSpeakerCounts(everybody)).toEqual(
        everybody.map((id) => ({
          assertions: told(({ speakerId }) => speakerId === id).length,
          quotes: ORACLE.quotes.filter(({ speakerId }) => speakerId === id).length,
        })),
      );
      expect(await store.findSpeakerCounts([])).toEqual([]);
    });

    it('pages of nothing and of everything', async () => {
      const none = await store.listAssertions({}, { first: 0 });
      expect(none).toEqual({ nodes: [], cursors: [], hasNextPage: true, hasPreviousPage: false });
      expect((await store.listAssertions({}, { first: 10_000 })).nodes).toHaveLength(
        ORACLE.assertions.length,
      );
      expect((await store.listAssertions({}, {})).nodes).toHaveLength(50);
    });

    it.each([
      { first: -1 },
      { first: 1.5 },
      { last: -2 },
      { first: 10_001 },
      { first: 1, last: 1 },
      { first: Number.NaN },
    ])('refuses the page %j', async (page) => {
      await expect(store.listClaims({}, page)).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
    });

    it('refuses cursors of another list and rubbish', async () => {
      const [cursor] = (await store.listAssertions({}, { first: 1 })).cursors;
      const [child] = (await store.listChildren('claim.assertions', [claimIds[0]!], { first: 1 }))[0]!
        .cursors;
      const [entity] = (await store.listEntities({}, { first: 1 })).cursors;
      const wrong = [
        child,
        entity,
        '',
        'x',
        '%',
        `${cursor}=`,
        'bnVsbA',
        Buffer.from('["assertions"]').toString('base64url'),
        Buffer.from('["assertions",1,{}]').toString('base64url'),
      ];
      for (const after of wrong) {
        await expect(store.listAssertions({}, { first: 1, after })).rejects.toMatchObject({
          code: 'CURSOR_MALFORMED',
        });
      }
      await expect(store.listEntities({}, { last: 1, before: cursor })).rejects.toMatchObject({
        code: 'CURSOR_MALFORMED',
      });
      await expect(
        store.listChildren('claim.denials', [claimIds[0]!], { first: 1, after: child }),
      ).rejects.toMatchObject({
        code: 'CURSOR_MALFORMED',
      });
    });
  });

  it(
    'the review queue: what is undecided and not revoked, of all kinds or one, in both orders',
    withStore(open, async (own) => {
      const story = smallStory();
      await own.write(story.batch);
      const some = (n: number, given: Partial<Judgement>): Judgement => ({
        ...story.batch.judgements![0]!,
        id: `jud_${'a'.repeat(18)}${'bcdefgh'[n]}2`,
        at: `2024-01-0${9 - n}T00:00:00.000Z`,
        verdict: 'UNSURE',
        ...given,
      });
      const claims = { kind: 'claim', left: story.supply.id, right: story.denial.id } as const;
      const [entity, claim, later] = [some(0, {}), some(1, claims), some(2, {})];
      const revoked = some(3, { revokedAt: '2024-02-01T00:00:00.000Z' });
      await own.write({ judgements: [entity, claim, later, revoked, some(4, { verdict: 'SAME' })] });
      const read = (kind: 'claim' | 'entity' | null, field: 'ID' | 'MADE', filter = {}) =>
        walk(
          (page) =>
            own.listJudgements({ verdict: 'UNSURE', live: true, ...(kind && { kind }), ...filter }, page, {
              field,
            }),
          1,
        );
      expect(await read(null, 'ID')).toEqual(ids([entity, claim, later]));
      expect(await read(null, 'MADE')).toEqual(ids([entity, claim, later]));
      expect(await read('entity', 'ID')).toEqual(ids([entity, later]));
      expect(await read('claim', 'MADE')).toEqual(ids([claim]));
      expect(await read(null, 'ID', { live: false })).toEqual(ids([revoked]));
      expect(await own.countList('judgements', { verdict: 'UNSURE', live: true })).toBe(3);
      expect(await own.countList('judgements', { verdict: 'UNSURE', kind: 'claim' })).toBe(1);
    }),
  );

  it(
    'counts what only retired articles hold',
    withStore(open, async (own) => {
      const story = smallStory();
      await own.write(story.batch);
      expect(await own.countRetired()).toEqual({ claims: 0, assertions: 0, quotes: 0 });
      const fixed = article('Des drones (corrigé)', {
        originId: story.firstOrigin.id,
        supersedesId: story.first.id,
      });
      await own.write({ articles: [fixed] });
      const live = async (list: 'claims' | 'assertions' | 'quotes') => (await own.countList(list, {}))!;
      const all = await own.countAll();
      const retired = await own.countRetired();
      expect(retired).toEqual({
        claims: all.claims - (await live('claims')),
        assertions: all.assertions - (await live('assertions')),
        quotes: all.quotes - (await live('quotes')),
      });
      expect(retired).toMatchObject({ claims: 1, assertions: 1 });
    }),
  );

  it(
    'links lead both ways, to articles and claims retired since as well',
    withStore(open, async (own) => {
      const story = smallStory();
      await own.write(story.batch);
      const fixed = article('Des drones (corrigé)', {
        originId: story.firstOrigin.id,
        supersedesId: story.first.id,
      });
      const again = article('Des drones (corrigé deux fois)', {
        originId: story.firstOrigin.id,
        supersedesId: fixed.id,
        publishedAt: '2023-04-01',
      });
      await own.write({ articles: [fixed, again] });
      const one = async (list: ChildList, parent: string) =>
        (await own.listChildren(list, [parent], {}))[0]!.nodes;
      expect(await one('article.supersededBy', story.first.id)).toEqual([{ ...fixed, current: false }]);
      expect(await one('article.supersededBy', fixed.id)).toEqual([again]);
      expect(await one('claim.assertions', story.supply.id)).toEqual([]);
      expect(await one('claim.history', story.supply.id)).toEqual([{ ...story.affirms, current: false }]);
      expect(await one('speaker.relayed', story.agency.id)).toEqual([story.denies]);
      expect(await one('speaker.relayed', story.official.id)).toEqual([story.denies]);
      expect(await one('outlet.origins', story.agency.id)).toEqual([story.secondOrigin]);
      expect(await one('claim.links', story.denial.id)).toEqual(await one('claim.links', story.supply.id));
      const both = ['SUPPORTS', 'SUPPORTS'].map((kind, at) => ({
        from: at === 0 ? story.supply.id : story.denial.id,
        to: at === 0 ? story.denial.id : story.supply.id,
        kind: kind as 'SUPPORTS',
        score: 1,
        reason: 'the same in other words',
      }));
      await own.write({ claimLinks: both });
      expect(await one('claim.links', story.denial.id)).toHaveLength(3);
    }),
  );

  it('pages stay in place while nodes are added', async () => {
    const store = await open();
    const { batches } = world(40, 5);
    await store.write(together(...batches.slice(0, 30)));
    const first = await store.listAssertions({}, { first: 10 });
    const rest = await store.listAssertions({}, { first: 1000, after: first.cursors.at(-1) });
    await store.write(together(...batches.slice(30)));
    const after = await store.listAssertions({}, { first: 1000, after: first.cursors.at(-1) });
    const still = new Set(after.nodes.map(({ id }) => id));
    expect(rest.nodes.every(({ id }) => still.has(id))).toBe(true);
    expect(first.nodes.some(({ id }) => still.has(id))).toBe(false);
    await store.close();
  });
}
