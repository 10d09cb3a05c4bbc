import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from './harness.ts';
import { ids, world } from './world.ts';

/** Values of a connection's nodes. */
const nodes = (connection: { edges: { node: Record<string, unknown> }[] }) =>
  connection.edges.map(({ node }) => node);

describe('from a claim to all it rests on', () => {
  let api: Api;
  // biome-ignore lint/suspicious/noExplicitAny: an answer
  let claim: any;
  beforeAll(async () => {
    api = await openApi(world);
    const { data, errors } = await api.ask(
      `query($id: ID!) { node(id: $id) { ... on Claim {
        text language predicate predicateClass subjectWords objectWords when
        subject { __typename name country } object { name } about { name }
        counts { affirmingOrigins denyingOrigins independentOrigins assertions articles }
        assertions { totalCount edges { node { stance speaker { __typename name } } } }
        affirmations: assertions(stance: AFFIRMS) { edges { node { text speaker { name } via { name } article { language } } } }
        denials: assertions(stance: DENIES) { edges { node { text cue saidAt via { name } outlet { name } origin { label } span { start end exact prefix suffix(context: 20) } claim { id } } } }
        speakers { edges { node { name } } }
        articles { edges { node { title } } }
        origins { edges { node { label creditedTo { name } articles { edges { node { title } } } } } }
        quotes { edges { node { text } } }
        links { kind outgoing score reason claim { text } }
        forms { text language judgements { verdict reason features { name left right } } } } } }`,
      { id: ids.claims.supplied },
    );
    expect(errors).toBeUndefined();
    claim = data.node;
  });
  afterAll(() => api.close());

  it('says what is claimed, in positive form, and of whom', () => {
    expect(claim).toMatchObject({
      text: 'La Chine a livré des drones à la Russie',
      language: 'fr',
      predicate: 'livrer',
      predicateClass: 'supply',
      subjectWords: 'la Chine',
      objectWords: 'des drones',
      when: null,
      subject: { __typename: 'Place', name: 'Chine', country: 'CN' },
      object: null,
      about: [{ name: 'Russie' }],
    });
  });

  it('counts origins, not articles: the denial printed twice is one', () => {
    expect(claim.counts).toEqual({
      affirmingOrigins: 2,
      denyingOrigins: 1,
      independentOrigins: 3,
      assertions: 4,
      articles: 4,
    });
    expect(claim.assertions.totalCount).toBe(4);
  });

  it('gives both sides apart', () => {
    expect(nodes(claim.affirmations)).toEqual([
      {
        text: 'China has supplied drones to Russia',
        speaker: { name: 'a senior American official' },
        via: [{ name: 'Northern Wire' }],
        article: { language: 'en' },
      },
      {
        text: 'La Chine a livré des drones à la Russie',
        speaker: { name: 'Éric Lévêque' },
        via: [],
        article: { language: 'fr' },
      },
    ]);
    expect(claim.denials.edges).toHaveLength(2);
    expect(claim.denials.edges[0].node).toMatchObject({
      text: 'Pékin dément avoir livré des drones à Moscou',
      cue: 'dément',
      saidAt: '2023-03-22',
      via: [{ name: 'Agence du Sud' }],
      origin: { label: 'Agence du Sud, 2023-03-22' },
      claim: { id: ids.claims.supplied },
    });
    expect(
      nodes(claim.denials)
        .map((node) => (node.outlet as { name: string }).name)
        .sort(),
    ).toEqual(["La Gazette de l'Est", 'Matin Libre']);
  });

  it('quotes the evidence with the words around it', () => {
    expect(claim.denials.edges[0].node.span).toEqual({
      start: 0,
      end: 44,
      exact: 'Pékin dément avoir livré des drones à Moscou',
      prefix: '',
      suffix: '. « Ces accusations',
    });
  });

  it('leads to speakers, articles, origins and links', () => {
    expect(
      nodes(claim.speakers)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Chine', 'a senior American official', 'Éric Lévêque']);
    expect(nodes(claim.articles)).toHaveLength(4);
    expect(nodes(claim.origins)).toHaveLength(3);
    const wire = nodes(claim.origins).find(({ creditedTo }) => creditedTo !== null);
    expect(wire).toMatchObject({ label: 'Agence du Sud, 2023-03-22', creditedTo: { name: 'Agence du Sud' } });
    expect((wire!.articles as { edges: unknown[] }).edges).toHaveLength(2);
    expect(nodes(claim.quotes)).toEqual([]);
    expect(claim.links).toEqual([
      {
        kind: 'SUPPORTS',
        outgoing: false,
        score: 0.7,
        reason: 'sold drones were supplied',
        claim: { text: 'Douze millions de dollars de drones ont été vendus en un an' },
      },
    ]);
  });

  it('explains why two wordings are one claim', () => {
    expect(claim.forms.map((form: { text: string }) => form.text).sort()).toEqual([
      'China has supplied drones to Russia',
      'La Chine a livré des drones à la Russie',
    ]);
    for (const form of claim.forms)
      expect(form.judgements).toEqual([
        {
          verdict: 'SAME',
          reason: 'same subject, predicate class and object',
          features: [{ name: 'predicate class', left: 'livrer', right: 'supply' }],
        },
      ]);
  });
});

describe('claims of the graph', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(world);
  });
  afterAll(() => api.close());

  async function texts(filter: string): Promise<string[]> {
    const { data, errors } = await api.ask(`{ claims(filter: ${filter}) { edges { node { text } } } }`);
    expect(errors).toBeUndefined();
    return nodes(data.claims).map(({ text }) => String(text).slice(0, 12));
  }

  it('newest first; a claim that only a corrected article made is left out unless asked for', async () => {
    const all = ['Le port rest', 'The talks in', '20 million d', 'La Chine a l', 'Douze millio'];
    expect(new Set(await texts('{}'))).toEqual(new Set(all));
    expect((await texts('{}'))[0]).toBe('Le port rest');
    expect(await texts('{ includeRetired: true }')).toContain('Le port sera');
  });

  it.each([
    ['{ stance: DENIES }', ['La Chine a l']],
    ['{ certainty: [HEDGED] }', ['20 million d']],
    ['{ certainty: [HEDGED, INTENDED], language: "en" }', ['20 million d', 'The talks in']],
    ['{ language: "en" }', ['20 million d', 'La Chine a l', 'The talks in']],
    ['{ publishedTo: "2023-03-21" }', ['Douze millio', 'La Chine a l']],
    ['{ publishedFrom: "2023-03-24" }', ['Le port rest']],
    [
      '{ publishedFrom: "2023-03-23", publishedTo: "2023-03-23" }',
      ['20 million d', 'La Chine a l', 'The talks in'],
    ],
    ['{ publishedTo: "2022" }', []],
    ['{ predicateClass: ["meet"] }', ['The talks in']],
    ['{ disputed: true }', ['20 million d', 'Douze millio', 'La Chine a l']],
    [`{ speakers: ["${ids.entities.leveque}"] }`, ['La Chine a l']],
    [`{ speakers: ["${ids.unnamed.customs}"] }`, ['Douze millio']],
    [`{ entities: ["${ids.entities.geneva}"] }`, ['The talks in']],
    [`{ entities: ["${ids.forms.beijing}"] }`, ['La Chine a l']],
    [`{ subjects: ["${ids.entities.china}"] }`, ['La Chine a l']],
    [`{ outlets: ["${ids.entities.matin}"] }`, ['La Chine a l']],
    [`{ outlets: ["${ids.entities.matin}"], stance: AFFIRMS }`, []],
    [`{ articles: ["${ids.articles.factures}"] }`, ['Douze millio', 'La Chine a l']],
  ])('%s', async (filter, expected) => {
    expect((await texts(filter)).sort()).toEqual(expected);
  });

  it('counts them all, and those that pass a filter', async () => {
    const { data } = await api.ask(
      '{ a: claims(first: 50) { totalCount edges { node { id } } } b: claims(filter: { stance: DENIES }) { totalCount } }',
    );
    // One of the six is retired, so it is neither in the list nor counted.
    expect(data.a.edges).toHaveLength(5);
    expect(data.a.totalCount).toBe(5);
    expect(data.b).toEqual({ totalCount: 1 });
  });
});
