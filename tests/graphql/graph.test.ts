import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { together } from '../store/factory.ts';
import { world as largeWorld } from '../store/world.ts';
import { crowd } from './crowd.ts';
import { type Api, openApi } from './harness.ts';
import { ids, world } from './world.ts';

const { leveque, keller, china, russia, geneva } = ids.entities;
const { supplied, twelve, twenty, talks } = ids.claims;

const PATH = `query($from: ID!, $to: ID!, $max: Int) { path(from: $from, to: $to, maxLength: $max) { complete explored paths { length explanation
  steps { fromRole toRole from { id } claim { id } to { id } evidence { stance claim { id } } } } } }`;
const SUBGRAPH = `query($around: [ID!]!, $depth: Int, $limit: Int, $articles: Boolean, $filter: SubgraphFilter) {
  subgraph(around: $around, depth: $depth, limit: $limit, articles: $articles, filter: $filter) { complete
    nodes { id label type weight distance node { __typename id } } edges { id source target type label weight directed } } }`;

describe('path: how two are connected', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(world);
  });
  afterAll(() => api.close());

  it('one claim: who says it and of whom', async () => {
    const { data, errors } = await api.ask(PATH, { from: leveque, to: china });
    expect(errors).toBeUndefined();
    expect(data.path.complete).toBe(true);
    expect(data.path.paths).toEqual([
      {
        length: 1,
        explanation: 'Éric Lévêque affirms "La Chine a livré des drones à la Russie", which Chine denies',
        steps: [
          {
            fromRole: 'AFFIRMS',
            toRole: 'DENIES',
            from: { id: leveque },
            claim: { id: supplied },
            to: { id: china },
            evidence: [
              { stance: 'AFFIRMS', claim: { id: supplied } },
              { stance: 'DENIES', claim: { id: supplied } },
            ],
          },
        ],
      },
    ]);
  });

  it('of whom it speaks only', async () => {
    const { data } = await api.ask(PATH, { from: russia, to: leveque });
    expect(data.path.paths[0].explanation).toBe(
      '"La Chine a livré des drones à la Russie" speaks of Russie, and Éric Lévêque affirms it',
    );
  });

  it('none where nothing connects, and says that it has looked everywhere', async () => {
    const { data } = await api.ask(PATH, { from: leveque, to: geneva });
    expect(data.path).toMatchObject({ paths: [], complete: true });
  });

  it.each([
    [{ from: leveque, to: leveque }, 'ARGUMENT_INVALID'],
    [{ from: leveque, to: supplied }, 'ID_MALFORMED'],
    [{ from: leveque, to: keller, max: 9 }, 'ARGUMENT_INVALID'],
    [{ from: 'x', to: keller }, 'ID_MALFORMED'],
  ])('%j is refused', async (variables, code) => {
    expect((await api.ask(PATH, variables)).errors![0]!.extensions?.code).toBe(code);
  });
});

describe('path: the shortest there is', () => {
  const { batches, people, states } = largeWorld(30, 8);
  const all = together(...batches);
  const speaks = new Map<string, Set<string>>();
  const join = (a: string, b: string) => {
    speaks.set(a, (speaks.get(a) ?? new Set()).add(b));
    speaks.set(b, (speaks.get(b) ?? new Set()).add(a));
  };
  for (const { claimId, speakerId } of all.assertions!) join(claimId, speakerId);
  for (const { id, subjectId, objectId, aboutIds } of all.claims!)
    for (const other of [subjectId, objectId, ...aboutIds]) if (other) join(id, other);

  /** Claims between two nodes by plain breadth-first search. */
  function distance(from: string, to: string): number {
    const seen = new Set([from]);
    let level = [from];
    for (let depth = 1; level.length > 0; depth++) {
      level = level.flatMap((id) =>
        [...(speaks.get(id) ?? [])].filter((one) => !seen.has(one) && seen.add(one)),
      );
      if (level.includes(to)) return depth / 2;
    }
    return Number.POSITIVE_INFINITY;
  }

  it('between any two of a large world', async () => {
    const api = await openApi(all);
    const pairs = people
      .slice(0, 8)
      .flatMap((one) => [...people.slice(3, 8), states[0]!].map((other) => [one, other]));
    for (const [one, other] of pairs) {
      if (one === other) continue;
      const { data, errors } = await api.ask(PATH, { from: one!.id, to: other!.id, max: 5 });
      expect(errors).toBeUndefined();
      const shortest = distance(one!.id, other!.id);
      const lengths = new Set(data.path.paths.map((path: { length: number }) => path.length));
      expect([...lengths], `${one!.name} ${other!.name}`).toEqual(shortest <= 5 ? [shortest] : []);
      for (const { steps } of data.path.paths) {
        expect(steps[0].from.id).toBe(one!.id);
        expect(steps.at(-1).to.id).toBe(other!.id);
        for (const step of steps)
          for (const end of [step.from.id, step.to.id]) expect(speaks.get(step.claim.id)).toContain(end);
      }
    }
    api.calls.length = 0;
    await api.ask(PATH, { from: people[0]!.id, to: people[6]!.id, max: 5 });
    expect(api.calls.length).toBeLessThan(25);
    await api.close();
  });
});

describe('subgraph', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(world);
  });
  afterAll(() => api.close());

  it('holds a claim, whoever says it, whoever it speaks of, and what contradicts it', async () => {
    const { data, errors } = await api.ask(SUBGRAPH, { around: [supplied], depth: 1 });
    expect(errors).toBeUndefined();
    const { nodes, edges, complete } = data.subgraph;
    expect(complete).toBe(true);
    expect(nodes[0]).toEqual({
      id: supplied,
      label: 'La Chine a livré des drones à la Russie',
      type: 'Claim',
      weight: 3,
      distance: 0,
      node: { __typename: 'Claim', id: supplied },
    });
    expect(new Set(nodes.map(({ id }: { id: string }) => id))).toEqual(
      new Set([supplied, leveque, china, russia, ids.unnamed.official, twelve]),
    );
    expect(
      edges.map(({ source, type, target }: Record<string, string>) => `${source} ${type} ${target}`).sort(),
    ).toEqual(
      [
        `${leveque} AFFIRMS ${supplied}`,
        `${ids.unnamed.official} AFFIRMS ${supplied}`,
        `${china} DENIES ${supplied}`,
        `${supplied} SUBJECT ${china}`,
        `${supplied} ABOUT ${russia}`,
        `${twelve} SUPPORTS ${supplied}`,
      ].sort(),
    );
    // Both articles of the wire's item are one origin.
    expect(edges.find(({ type }: { type: string }) => type === 'DENIES')).toMatchObject({
      weight: 1,
      label: 'denies',
      directed: true,
    });
  });

  it('with articles and outlets; around an article; with conditions', async () => {
    const types = async (variables: object) => {
      const { data, errors } = await api.ask(SUBGRAPH, { depth: 2, ...variables });
      expect(errors).toBeUndefined();
      return data.subgraph.nodes.map(({ label, type }: Record<string, string>) => `${type} ${label}`);
    };
    expect(await types({ around: [talks], articles: true })).toEqual(
      expect.arrayContaining([
        'Article Officials trace drones to Chinese firms',
        'Organization The Harbour Post',
        'Place Geneva',
      ]),
    );
    expect(await types({ around: [ids.articles.report], depth: 1 })).toEqual(
      expect.arrayContaining([
        'Claim 20 million dollars of drones were sold',
        'Claim The talks in Geneva will resume in May',
      ]),
    );
    expect(await types({ around: [china], filter: { originsAtLeast: 9 } })).toEqual(['Place Chine']);
    const denied = await types({ around: [supplied], depth: 1, filter: { stance: 'DENIES' } });
    expect(denied).toContain('Place Chine');
    expect(denied).not.toContain('Person Éric Lévêque');
    expect(await types({ around: [china], filter: { publishedFrom: '2023-04' } })).toEqual(['Place Chine']);
  });

  it('never dangles, keeps its limit, is the same each time, at the same number of store calls', async () => {
    const own = await openApi(together(...largeWorld(80, 6).batches));
    const [busiest] = largeWorld(80, 6).people;
    const calls: number[] = [];
    for (const limit of [1, 5, 60, 300]) {
      own.calls.length = 0;
      const { data, errors } = await own.ask(SUBGRAPH, {
        around: [busiest!.id],
        depth: 3,
        limit,
        articles: true,
      });
      expect(errors).toBeUndefined();
      calls.push(own.calls.length);
      const { nodes, edges, complete } = data.subgraph;
      expect(nodes.length).toBeLessThanOrEqual(limit);
      if (nodes.length < limit) expect(complete || limit === 300).toBe(true);
      const known = new Set(nodes.map(({ id }: { id: string }) => id));
      expect(known.size).toBe(nodes.length);
      for (const { source, target } of edges)
        expect([known.has(source), known.has(target)]).toEqual([true, true]);
      expect(new Set(edges.map(({ id }: { id: string }) => id)).size).toBe(edges.length);
      const again = await own.ask(SUBGRAPH, { around: [busiest!.id], depth: 3, limit, articles: true });
      expect(again.data).toEqual(data);
      const claims = nodes.filter(
        ({ type, distance }: Record<string, unknown>) => type === 'Claim' && distance === 1,
      );
      const weights = claims.map(({ weight }: { weight: number }) => weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    }
    expect(Math.max(...calls)).toBeLessThanOrEqual(35);
    await own.close();
  });

  it.each([
    [{ around: [] }, 'ARGUMENT_INVALID'],
    [{ around: Array.from({ length: 21 }, () => china) }, 'ARGUMENT_INVALID'],
    [{ around: [china], depth: 4 }, 'ARGUMENT_INVALID'],
    [{ around: [china], limit: 501 }, 'ARGUMENT_INVALID'],
    [{ around: [world.judgements![0]!.id] }, 'ID_MALFORMED'],
    [{ around: ['MATCH (n) RETURN n'] }, 'ID_MALFORMED'],
  ])('%j is refused', async (variables, code) => {
    expect((await api.ask(SUBGRAPH, variables)).errors![0]!.extensions?.code).toBe(code);
  });
});

describe('timeline of a claim', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(world);
  });
  afterAll(() => api.close());

  const TIMELINE = `query($id: ID!, $interval: Interval) { node(id: $id) { ... on Claim { timeline(interval: $interval) { complete
    buckets { period affirmations denials newOrigins originsSoFar events { kind assertion { speaker { name } article { title } } } assertions { cue } } } } } }`;

  it('says who was first, when origins joined, and counts a reprint as no new one', async () => {
    const { data, errors } = await api.ask(TIMELINE, { id: supplied, interval: 'DAY' });
    expect(errors).toBeUndefined();
    const { buckets, complete } = data.node.timeline;
    expect(complete).toBe(true);
    expect(
      buckets.map(({ events: _, assertions: __, ...bucket }: Record<string, unknown>) => bucket),
    ).toEqual([
      { period: '2023-03-21', affirmations: 1, denials: 0, newOrigins: 1, originsSoFar: 1 },
      { period: '2023-03-22', affirmations: 0, denials: 2, newOrigins: 1, originsSoFar: 2 },
      { period: '2023-03-23', affirmations: 1, denials: 0, newOrigins: 1, originsSoFar: 3 },
    ]);
    const events = buckets.flatMap(
      ({ events }: { events: { kind: string; assertion: { speaker: { name: string } } }[] }) =>
        events.map(({ kind, assertion }) => `${kind} ${assertion.speaker.name}`),
    );
    expect(events).toEqual([
      'FIRST_AFFIRMED Éric Lévêque',
      'FIRST_DENIED Chine',
      'ORIGIN_JOINED Chine',
      'ORIGIN_JOINED a senior American official',
    ]);
  });

  it('tells what was corrected, and counts it no more', async () => {
    const { data } = await api.ask(TIMELINE, { id: ids.claims.closed });
    expect(data.node.timeline.buckets).toMatchObject([
      { period: '2023-03', affirmations: 0, denials: 0, originsSoFar: 0, events: [{ kind: 'RETIRED' }] },
    ]);
  });

  it('of ten claims costs the store what one does', async () => {
    const { ids: many, ...batch } = crowd(12);
    const own = await openApi(batch);
    const query =
      'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Claim { timeline { buckets { events { assertion { speaker { name } } } } } } } }';
    const calls: number[] = [];
    for (const count of [1, 10]) {
      own.calls.length = 0;
      expect((await own.ask(query, { ids: many.claim!.slice(0, count) })).errors).toBeUndefined();
      calls.push(own.calls.length);
    }
    expect(calls[1]).toBe(calls[0]);
    await own.close();
  });
});

describe('compare: articles side by side', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(world);
  });
  afterAll(() => api.close());

  const COMPARE = `query($articles: [ID!]!) { compare(articles: $articles) { independentOrigins complete articles { id }
    shared { claim { id } sides { article { id } assertions { stance } } }
    differences { kind reason left { claim { id } } right { claim { id } sides { article { title } } } }
    only { article { id } claims { claim { id } } } } }`;
  const { factures, dementi, reprise, report, port } = ids.articles;

  it('what two say alike, and that they are one origin', async () => {
    const { data, errors } = await api.ask(COMPARE, { articles: [dementi, reprise] });
    expect(errors).toBeUndefined();
    expect(data.compare).toMatchObject({
      independentOrigins: 1,
      complete: true,
      shared: [{ claim: { id: supplied }, sides: [{ assertions: [{ stance: 'DENIES' }] }, {}] }],
      differences: [],
      only: [{ claims: [] }, { claims: [] }],
    });
  });

  it('where they differ, where they contradict one another, and what only one says', async () => {
    const { data } = await api.ask(COMPARE, { articles: [factures, dementi, report] });
    const { shared, differences, only, independentOrigins } = data.compare;
    expect(independentOrigins).toBe(3);
    expect(shared).toEqual([]);
    expect(differences.map(({ kind }: { kind: string }) => kind)).toEqual(['STANCE', 'CONTRADICTION']);
    expect(differences[0]).toMatchObject({
      reason: 'stance differs: AFFIRMS / DENIES / AFFIRMS',
      left: { claim: { id: supplied } },
    });
    expect(differences[1].reason).toContain('figures differ');
    expect(only.map(({ article }: { article: { id: string } }) => article.id)).toEqual([
      factures,
      dementi,
      report,
    ]);
    expect(only[2].claims.map(({ claim }: { claim: { id: string } }) => claim.id).sort()).toEqual(
      [twenty, talks].sort(),
    );
  });

  it.each([
    [[factures], 'ARGUMENT_INVALID'],
    [[factures, factures], 'ARGUMENT_INVALID'],
    [[factures, supplied], 'ID_MALFORMED'],
    [[factures, port.replace(/.$/, 'z'), "art_'; DROP TABLE x"], 'ID_MALFORMED'],
    [[factures, `art_${'a'.repeat(20)}`], 'ID_NOT_FOUND'],
  ])('%j is refused', async (articles, code) => {
    expect((await api.ask(COMPARE, { articles })).errors![0]!.extensions?.code).toBe(code);
  });
});
