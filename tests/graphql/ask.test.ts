import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bySpeaker, originCount } from '../../src/graphql/answer/by-speaker.ts';
import { FLAGSHIP_QUERY } from '../../src/graphql/flagship.ts';
import type { AssertionNode } from '../../src/model/graph.ts';
import { type Api, openApi } from './harness.ts';
import { ids, world } from './world.ts';

describe('ask', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(world);
  });
  afterAll(() => api.close());

  it('names the class of what is asked by verbs of the question’s language', async () => {
    const verbs = async (question: string) =>
      (await api.ask(`{ ask(question: "${question}") { question { predicateVerbs } } }`)).data.ask.question
        .predicateVerbs;
    expect((await verbs('claims about China supplying drones')).slice(0, 2)).toEqual(['supply', 'deliver']);
    expect((await verbs('qui dément avoir fourni des drones ?'))[0]).toBe('livrer');
    expect(await verbs('drones')).toEqual([]);
  });

  it('answers the flagship question: who affirms, who denies, in which words, through whom, from how many origins', async () => {
    const { data, errors } = await api.ask(FLAGSHIP_QUERY);
    expect(errors).toBeUndefined();
    const { question, hits } = data.ask;
    expect(question.entities).toEqual([{ words: 'China', entity: { name: 'Chine' } }]);
    expect(question.predicateClass).toBe('supply');
    const [best] = hits;
    expect(best.claim).toMatchObject({
      id: ids.claims.supplied,
      counts: { affirmingOrigins: 2, denyingOrigins: 1 },
    });
    expect(best.why.length).toBeGreaterThan(1);
    expect(best.affirmedBy.map(({ speaker }: { speaker: { name: string } }) => speaker.name).sort()).toEqual([
      'a senior American official',
      'Éric Lévêque',
    ]);
    expect(best.deniedBy).toHaveLength(1);
    const [denial] = best.deniedBy;
    expect(denial).toMatchObject({ speaker: { __typename: 'Place', name: 'Chine' }, independentOrigins: 1 });
    // Printed twice, from one origin.
    expect(denial.assertions).toHaveLength(2);
    expect(denial.assertions[0]).toMatchObject({
      text: 'Pékin dément avoir livré des drones à Moscou',
      via: [{ name: 'Agence du Sud' }],
    });
  });

  it.each([
    ['claims about China supplying drones', 'en'],
    ['la Chine a-t-elle livré des drones ?', 'fr'],
    ['qui dément avoir livré des drones ?', 'fr'],
  ])('"%s" finds the claim made in both languages first', async (question, language) => {
    const { data } = await api.ask(
      'query($question: String!) { ask(question: $question) { question { language } hits { claim { id } } } }',
      { question },
    );
    expect(data.ask.question.language).toBe(language);
    expect(data.ask.hits[0].claim.id).toBe(ids.claims.supplied);
  });

  it('claims(about:) gives the same claims as a list with reasons, filtered and paged', async () => {
    const query = `query($filter: ClaimFilter, $after: String) {
      claims(about: "drones", filter: $filter, first: 2, after: $after) { totalCount edges { score why node { id } } pageInfo { hasNextPage endCursor } } }`;
    const first = (await api.ask(query)).data.claims;
    expect(first.totalCount).toBeGreaterThanOrEqual(3);
    expect(first.edges).toHaveLength(2);
    expect(first.pageInfo.hasNextPage).toBe(true);
    for (const { why, score } of first.edges) {
      expect(why.length).toBeGreaterThan(0);
      expect(score).toBeGreaterThan(0);
    }
    const second = (await api.ask(query, { after: first.pageInfo.endCursor })).data.claims;
    expect(second.edges.length).toBe(Math.min(2, first.totalCount - 2));
    const all = [...first.edges, ...second.edges].map(({ node }: { node: { id: string } }) => node.id);
    // What speaks of drones comes first; what else search finds around it is its own affair.
    expect(new Set(all.slice(0, 3))).toEqual(
      new Set([ids.claims.supplied, ids.claims.twelve, ids.claims.twenty]),
    );
    const denied = (await api.ask(query, { filter: { stance: 'DENIES' } })).data.claims;
    expect(denied.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([ids.claims.supplied]);
    const hedged = (await api.ask(query, { filter: { certainty: ['HEDGED'], language: 'en' } })).data.claims;
    expect(hedged.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([ids.claims.twenty]);
  });

  it('search finds entities by name, with an error of typing, before claims', async () => {
    const { data } = await api.ask(
      '{ search(words: "leveqe") { why node { __typename ... on Entity { name } } } both: search(words: "Chine", first: 3) { node { __typename } } }',
    );
    expect(data.search[0]).toEqual({
      why: ['name Éric Lévêque'],
      node: { __typename: 'Person', name: 'Éric Lévêque' },
    });
    expect(data.both[0].node.__typename).toBe('Place');
  });

  it('gives sentences of articles that answer, with their places, beside the claims', async () => {
    const { data, errors } = await api.ask(
      `{ ask(question: "un communiqué transmis à l'agence") { excerpts { score why span { start exact } article { title text } alsoIn { title } } } }`,
    );
    expect(errors).toBeUndefined();
    const [excerpt] = data.ask.excerpts;
    expect(excerpt).toMatchObject({
      span: {
        exact:
          '« Ces accusations sont sans fondement », indique un communiqué transmis mercredi à l’Agence du Sud.',
      },
      why: ['word communique', 'word agence', 'word transmis'],
    });
    expect(excerpt.score).toBeGreaterThan(0);
    expect(excerpt.article.text.indexOf(excerpt.span.exact)).toBe(excerpt.span.start);
  });

  it('says so when nothing is found', async () => {
    const { data, errors } = await api.ask('{ ask(question: "zeppelins over Atlantis") { hits { score } } }');
    expect(errors).toBeUndefined();
    expect(data.ask.hits).toEqual([]);
  });
});

describe('grouping by speaker', () => {
  const said = (speakerId: string, originId: string) => ({ speakerId, originId }) as AssertionNode;

  it('counts origins, never articles', () => {
    expect(originCount([said('a', '1'), said('a', '1'), said('a', '2')])).toBe(2);
  });

  it('puts whoever stands in most origins first, and keeps the order else', () => {
    const groups = bySpeaker([
      said('a', '1'),
      said('b', '1'),
      said('a', '1'),
      said('c', '1'),
      said('c', '2'),
    ]);
    expect(groups.map(({ speakerId, assertions }) => [speakerId, assertions.length])).toEqual([
      ['c', 2],
      ['a', 2],
      ['b', 1],
    ]);
  });
});
