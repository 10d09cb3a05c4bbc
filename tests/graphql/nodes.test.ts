import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from './harness.ts';
import { ids, world } from './world.ts';

describe('nodes by id', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(world);
  });
  afterAll(() => api.close());

  const typeOf = async (id: string) =>
    (await api.ask('query($id: ID!) { node(id: $id) { __typename id } }', { id })).data.node;

  it('knows every kind of node', async () => {
    const { data } = await api.ask(
      `{ judgements(first: 1) { edges { node { id } } } articles(first: 1) { edges { node { origin { id } assertions { edges { node { id } } } } } } }`,
    );
    const article = data.articles.edges[0].node;
    const of: [string, string][] = [
      [ids.entities.leveque, 'Person'],
      [ids.entities.wire, 'Organization'],
      [ids.entities.china, 'Place'],
      [ids.unnamed.customs, 'UnnamedSource'],
      [ids.claims.talks, 'Claim'],
      [ids.quotes.resume, 'Quote'],
      [ids.articles.port, 'Article'],
      [article.origin.id, 'Origin'],
      [article.assertions.edges[0].node.id, 'Assertion'],
      [data.judgements.edges[0].node.id, 'Judgement'],
    ];
    for (const [id, __typename] of of) expect(await typeOf(id)).toEqual({ __typename, id });
  });

  it('gives what a merged name was merged into', async () => {
    expect(await typeOf(ids.forms.beijing)).toEqual({ __typename: 'Place', id: ids.entities.china });
    expect(await typeOf(ids.forms.lastNameOnly)).toEqual({ __typename: 'Person', id: ids.entities.leveque });
  });

  it('is null for an id nothing is known by', async () => {
    expect(await typeOf('clm_aaaaaaaaaaaaaaaaaaaa')).toBeNull();
  });

  it('keeps the order of the ids, with null where nothing is known', async () => {
    const { data } = await api.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [ids.claims.talks, 'clm_aaaaaaaaaaaaaaaaaaaa', ids.entities.china, ids.claims.talks],
    });
    expect(data.nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual([
      ids.claims.talks,
      null,
      ids.entities.china,
      ids.claims.talks,
    ]);
  });

  it('an article tells all it contains', async () => {
    const { data, errors } = await api.ask(
      `query($id: ID!) { node(id: $id) { ... on Article { title outletName outlet { name } publishedAt current credits originReason
        origin { label } supersedes { title current } text fingerprint
        entities { edges { node { __typename name } } } mentions { text start end form entity { name } }
        claims { edges { node { text figures { value unit bound } } } } quotes { edges { node { text speaker { name } assertions { edges { node { text } } } } } }
        assertions { edges { node { stance certainty direct text } } } } } }`,
      { id: ids.articles.report },
    );
    expect(errors).toBeUndefined();
    const { node } = data;
    expect(node).toMatchObject({
      title: 'Officials trace drones to Chinese firms',
      outletName: 'The Harbour Post',
      outlet: { name: 'The Harbour Post' },
      publishedAt: '2023-03-23T06:30:00Z',
      current: true,
      supersedes: null,
    });
    for (const { text, start, end } of node.mentions) expect(node.text.slice(start, end)).toBe(text);
    expect(node.mentions.map((mention: { entity: { name: string } }) => mention.entity.name)).toEqual(
      expect.arrayContaining(['Chine', 'Russie', 'Northern Wire', 'Anna Keller', 'Geneva']),
    );
    expect(node.claims.edges).toHaveLength(3);
    expect(node.claims.edges.flatMap(({ node }: { node: { figures: unknown[] } }) => node.figures)).toEqual([
      { value: 20e6, unit: 'USD', bound: 'EXACT' },
    ]);
    expect(node.quotes.edges).toEqual([
      {
        node: {
          text: 'The talks in Geneva will resume in May,',
          speaker: { name: 'Anna Keller' },
          assertions: { edges: [{ node: { text: 'The talks in Geneva will resume in May' } }] },
        },
      },
    ]);
    expect(node.assertions.edges).toHaveLength(3);
  });

  it('a corrected article stays visible, marked, and its correction leads to it', async () => {
    const { data } = await api.ask(
      'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { title current supersedes { title } } } }',
      { ids: [ids.articles.portOld, ids.articles.port] },
    );
    expect(data.nodes).toEqual([
      { title: 'Le port fermé', current: false, supersedes: null },
      { title: 'Le port restera ouvert (corrigé)', current: true, supersedes: { title: 'Le port fermé' } },
    ]);
  });

  it('a person leads to quotes, claims and articles', async () => {
    const { data } = await api.ask(
      `query($id: ID!) { node(id: $id) { ... on Person { name gender aliases descriptions
        claims { edges { node { text } } } quotes { edges { node { text } } } articles { edges { node { title } } }
        forms { name judgements { reason by } } } } }`,
      { id: ids.entities.leveque },
    );
    expect(data.node).toMatchObject({
      name: 'Éric Lévêque',
      gender: 'MALE',
      aliases: ['Lévêque'],
      descriptions: ['ministre de la Défense'],
      claims: { edges: [{ node: { text: 'La Chine a livré des drones à la Russie' } }] },
      quotes: { edges: [{ node: { text: 'Nous avons vu les factures' } }] },
      articles: { edges: [{ node: { title: 'Drones : « Nous avons vu les factures »' } }] },
    });
    expect(data.node.forms).toHaveLength(2);
    expect(data.node.forms[0].judgements[0].reason).toBe('family name of the only Lévêque in the article');
  });

  it('an outlet leads to what it publishes', async () => {
    const { data } = await api.ask(
      'query($id: ID!) { node(id: $id) { ... on Organization { published { edges { node { title } } } } } }',
      { id: ids.entities.gazette },
    );
    expect(data.node.published.edges.map(({ node }: { node: { title: string } }) => node.title)).toContain(
      'Pékin dément toute livraison',
    );
  });
});

describe('lists of people, organizations, places, quotes, articles, judgements', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(world);
  });
  afterAll(() => api.close());

  async function list(query: string, field: string): Promise<unknown[]> {
    const { data, errors } = await api.ask(`{ list: ${query} { edges { node { ${field} } } } }`);
    expect(errors).toBeUndefined();
    return data.list.edges.map(({ node }: { node: Record<string, unknown> }) => node[field]);
  }

  it.each([
    ['people', 'name', ['Anna Keller', 'Éric Lévêque']],
    ['people(filter: { named: "LÉVÈ" })', 'name', ['Éric Lévêque']],
    ['people(filter: { named: "leve" })', 'name', ['Éric Lévêque']],
    ['places(filter: { named: "beij" })', 'name', []],
    ['places(filter: { named: "peki" })', 'name', ['Chine']],
    ['places(filter: { speaking: true })', 'name', ['Chine']],
    ['organizations(filter: { speaking: true })', 'name', []],
    ['articles(filter: { language: "en" })', 'title', ['Officials trace drones to Chinese firms']],
    ['articles(filter: { publishedFrom: "2023-03-24" })', 'title', ['Le port restera ouvert (corrigé)']],
    [
      'articles(filter: { publishedFrom: "2023-03-24", includeRetired: true })',
      'title',
      ['Le port restera ouvert (corrigé)', 'Le port fermé'],
    ],
    [
      `quotes(filter: { speakers: ["${ids.entities.keller}"] })`,
      'text',
      ['The talks in Geneva will resume in May,'],
    ],
    [`quotes(filter: { articles: ["${ids.articles.factures}"] })`, 'text', ['Nous avons vu les factures']],
    ['judgements(filter: { kind: CLAIM })', 'reason', ['same subject, predicate class and object']],
    ['judgements(filter: { verdict: UNSURE })', 'reason', []],
    ['judgements(filter: { live: false })', 'reason', []],
    [`assertions(filter: { claims: ["${ids.claims.talks}"] })`, 'certainty', ['INTENDED']],
    [`assertions(filter: { outlets: ["${ids.entities.matin}"] })`, 'stance', ['DENIES']],
  ])('%s', async (query, field, expected) => {
    expect(await list(query, field)).toEqual(expected);
  });

  it('counts the whole graph', async () => {
    const { data } = await api.ask(
      '{ stats { articles origins people organizations places unnamedSources quotes claims assertions judgements } people { totalCount } quotes { totalCount } }',
    );
    expect(data).toEqual({
      stats: {
        articles: 6,
        origins: 4,
        people: 2,
        organizations: 6,
        places: 3,
        unnamedSources: 2,
        quotes: 4,
        claims: 6,
        assertions: 9,
        judgements: 2,
      },
      people: { totalCount: 2 },
      quotes: { totalCount: 4 },
    });
  });
});
