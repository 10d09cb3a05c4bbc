import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from './harness.ts';
import { ids, world } from './world.ts';

const id = (name: string) => world.entities!.find((one) => one.name === name)!.id;

/** For each edge of the graph: a query from either end that must name the other one. */
const EDGES: readonly (readonly [edge: string, from: string, query: string, found: string])[] = [
  [
    'outlet → article',
    id('Matin Libre'),
    '... on Organization { published { edges { node { id } } } }',
    ids.articles.reprise,
  ],
  ['article → outlet', ids.articles.reprise, '... on Article { outlet { id } }', id('Matin Libre')],
  [
    'origin → article',
    world.articles![1]!.originId,
    '... on Origin { articles { edges { node { id } } } }',
    ids.articles.reprise,
  ],
  [
    'article → origin',
    ids.articles.reprise,
    '... on Article { origin { id } }',
    world.articles![1]!.originId,
  ],
  [
    'origin → assertion',
    world.articles![1]!.originId,
    '... on Origin { assertions { edges { node { article { id } } } } }',
    ids.articles.dementi,
  ],
  [
    'origin → claim',
    world.articles![1]!.originId,
    '... on Origin { claims { edges { node { id } } } }',
    ids.claims.supplied,
  ],
  [
    'claim → origin',
    ids.claims.supplied,
    '... on Claim { origins { edges { node { id } } } }',
    world.articles![1]!.originId,
  ],
  [
    'organization → credited origin',
    id('Agence du Sud'),
    '... on Organization { creditedOrigins { edges { node { id } } } }',
    world.articles![1]!.originId,
  ],
  [
    'origin → organization',
    world.articles![1]!.originId,
    '... on Origin { creditedTo { id } }',
    id('Agence du Sud'),
  ],
  [
    'article → correction',
    ids.articles.portOld,
    '... on Article { supersededBy { edges { node { id } } } }',
    ids.articles.port,
  ],
  ['correction → article', ids.articles.port, '... on Article { supersedes { id } }', ids.articles.portOld],
  [
    'article → unnamed source',
    ids.articles.report,
    '... on Article { unnamedSources { edges { node { name } } } }',
    'a senior American official',
  ],
  [
    'unnamed source → article',
    Object.values(ids.unnamed)[0]!,
    '... on UnnamedSource { article { id } }',
    'art_',
  ],
  [
    'go-between → assertion',
    id('Northern Wire'),
    '... on Speaker { relayed { edges { node { text } } } }',
    'China has supplied drones to Russia',
  ],
  [
    'claim → contradicting claim',
    ids.claims.twelve,
    '... on Claim { related(kind: CONTRADICTS) { edges { kind reason outgoing node { id } } } }',
    ids.claims.twenty,
  ],
  [
    'contradicting claim → claim',
    ids.claims.twenty,
    '... on Claim { related { edges { node { id } } } }',
    ids.claims.twelve,
  ],
  [
    'claim → supporting claim',
    ids.claims.supplied,
    '... on Claim { related(kind: SUPPORTS) { edges { outgoing node { id } } } }',
    ids.claims.twelve,
  ],
  [
    'quote → assertion',
    world.quotes!.at(-1)!.id,
    '... on Quote { assertions { edges { node { claim { id } } } } }',
    ids.claims.talks,
  ],
  ['article → judgement', ids.articles.port, '... on Article { judgements { id } __typename }', 'Article'],
  ['form → entity', ids.entities.leveque, '... on Entity { forms { entity { id } } }', ids.entities.leveque],
  ['form → claim', ids.claims.supplied, '... on Claim { forms { claim { id } } }', ids.claims.supplied],
  [
    'claim → what retired articles said',
    ids.claims.closed,
    '... on Claim { assertions(includeRetired: true) { edges { node { cue current } } } }',
    'a annoncé',
  ],
];

describe('every edge leads both ways', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(world);
  });
  afterAll(() => api.close());

  it.each(EDGES)('%s', async (_, from, query, found) => {
    const { data, errors } = await api.ask(`query($id: ID!) { node(id: $id) { ${query} } }`, { id: from });
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data.node)).toContain(found);
  });

  it('an assertion knows the wording its article gave', async () => {
    const { data } = await api.ask(
      '{ assertions(filter: { language: "en" }) { edges { node { wording { text language } claim { text } } } } }',
    );
    expect(JSON.stringify(data)).toContain('{"text":"China has supplied drones to Russia","language":"en"}');
  });

  it('one side of what retired articles said is refused', async () => {
    const { errors } = await api.ask(
      'query($id: ID!) { node(id: $id) { ... on Claim { assertions(stance: DENIES, includeRetired: true) { edges { cursor } } } } }',
      { id: ids.claims.supplied },
    );
    expect(errors![0]!.extensions?.code).toBe('ARGUMENT_INVALID');
  });
});
