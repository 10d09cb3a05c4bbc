import {
  type GraphQLField,
  getNamedType,
  getNullableType,
  isInputType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSchema } from '../../src/graphql/schema.ts';
import { crowd, idsOfTypes } from './crowd.ts';
import { type Api, openApi } from './harness.ts';

/** Ids of ten nodes of each type that can be asked for by id; every object field of theirs is tried. */
const { ids, ...batch } = crowd(12);
const PARENTS = idsOfTypes(ids);
const schema = loadSchema();

/** Object types that no id leads to, and how to reach them from a node. */
const REACHED: Readonly<Record<string, { readonly from: string; readonly path: (inner: string) => string }>> =
  {
    EntityForm: { from: 'Person', path: (inner) => `forms { ${inner} }` },
    ClaimForm: { from: 'Claim', path: (inner) => `forms { ${inner} }` },
    ClaimLink: { from: 'Claim', path: (inner) => `links { ${inner} }` },
    Mention: { from: 'Article', path: (inner) => `mentions { ${inner} }` },
    Span: { from: 'Assertion', path: (inner) => `span { ${inner} }` },
  };

/** Lists that are empty in the crowd: its outlets, places and sources say nothing. Person has the same resolvers. */
const SILENT =
  /^(Organization|Place|UnnamedSource)\.(assertions|claims|quotes)$|^(Person|Place)\.relayed$|\.(supersededBy|creditedOrigins)$|^(Organization|Place)\.(articles|forms)$|^Place\.claimsAbout$|\.(judgements|aliases|descriptions|authors|credits|features)$/;

/** A selection that goes one step into a field: through `edges` and `node` where it is a connection. */
function selection(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (type.name.endsWith('Connection')) {
    const counted = isObjectType(type) && 'totalCount' in type.getFields() ? 'totalCount ' : '';
    return `${field.name} { ${counted}edges { node { __typename } } }`;
  }
  return `${field.name} { __typename }`;
}

describe('store calls do not grow with the number of parents', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(batch);
  });
  afterAll(() => api.close());

  let answered = '';
  async function callsFor(type: string, inner: string, count: number): Promise<string[]> {
    api.calls.length = 0;
    const parents = PARENTS[type]!.slice(0, count);
    const { data, errors } = await api.ask(
      `query($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${inner} } } }`,
      {
        ids: parents,
      },
    );
    expect(errors).toBeUndefined();
    expect(data.nodes).toHaveLength(count);
    expect(data.nodes).not.toContain(null);
    answered = JSON.stringify(data.nodes);
    return [...api.calls];
  }

  const cases = Object.keys(PARENTS)
    .concat(Object.keys(REACHED))
    .flatMap((name) => {
      const type = schema.getType(name);
      if (!isObjectType(type)) throw new Error(`${name} is no object type`);
      return Object.values(type.getFields()).map((field) => ({
        name,
        title: `${name}.${field.name}`,
        inner: selection(field),
        many: isListType(getNullableType(field.type)) || String(field.type).endsWith('Connection!'),
      }));
    });

  it.each(cases)('$title', async ({ name, title, inner, many }) => {
    const reached = REACHED[name];
    const [type, query] = reached ? [reached.from, reached.path(inner)] : [name, inner];
    const one = await callsFor(type, query, 1);
    const ten = await callsFor(type, query, 10);
    expect(ten.slice().sort()).toEqual(one.slice().sort());
    if (many && !SILENT.test(title)) expect(answered, 'the list has members').toContain('__typename');
  });

  it('four levels below a list of claims', async () => {
    const query = (
      first: number,
    ) => `{ claims(first: ${first}) { edges { node { text counts { independentOrigins }
      subject { name } links { claim { text } }
      assertions { edges { node { speaker { name } via { name } origin { label } outlet { name } quotes { text }
        article { title outlet { name } entities { edges { node { name } } } } span { exact } } } } } } } }`;
    const calls: string[][] = [];
    for (const first of [1, 10]) {
      api.calls.length = 0;
      const { errors, data } = await api.ask(query(first));
      expect(errors).toBeUndefined();
      expect(data.claims.edges).toHaveLength(first);
      calls.push([...api.calls]);
    }
    expect(calls[1]!.length).toBe(calls[0]!.length);
    expect(calls[0]!.length).toBeLessThanOrEqual(10);
  });

  it('an answer: the claims found cost the same for one as for ten', async () => {
    const calls: number[] = [];
    // The first question reads the words of articles, which are then kept.
    for (const first of [10, 1, 10]) {
      api.calls.length = 0;
      const { data, errors } = await api.ask(
        `{ ask(question: "who will receive drones", first: ${first}) { hits { why claim { text counts { affirmingOrigins } }
          affirmedBy { speaker { name } independentOrigins assertions { text via { name } article { title } } } deniedBy { independentOrigins } } } }`,
      );
      expect(errors).toBeUndefined();
      expect(data.ask.hits).toHaveLength(first);
      calls.push(api.calls.length);
    }
    expect(calls[2]).toBe(calls[1]);
    expect(calls[0]).toBeLessThanOrEqual(14);
  });

  it('excerpts of an answer: articles and words of all of them are one call each', async () => {
    const callsFor = async (inner: string) => {
      api.calls.length = 0;
      const { data, errors } = await api.ask(
        `{ ask(question: "what the source told the outlet", first: 1) { excerpts { ${inner} } } }`,
      );
      expect(errors).toBeUndefined();
      expect(data.ask.excerpts.length).toBeGreaterThan(2);
      return api.calls.length;
    };
    await callsFor('why');
    const alone = await callsFor('why');
    expect(await callsFor('span { exact } article { title } alsoIn { title }')).toBeLessThanOrEqual(
      alone + 2,
    );
  });

  it('claims found by a question bring their counts along', async () => {
    const callsFor = async (inner: string) => {
      api.calls.length = 0;
      const { data, errors } = await api.ask(
        `{ claims(about: "who will receive drones", first: 10) { edges { node { text ${inner} } } }
          ask(question: "who will receive drones", first: 10) { hits { claim { text ${inner} } } } }`,
      );
      expect(errors).toBeUndefined();
      expect(data.ask.hits).toHaveLength(10);
      return [data, [...api.calls]];
    };
    // The first question reads the words of articles, which are then kept.
    await callsFor('');
    const [, without] = await callsFor('');
    const [data, calls] = await callsFor('counts { affirmingOrigins assertions articles }');
    expect(calls).toEqual(without);
    const counted = data.claims.edges.map(({ node }: { node: { counts: object } }) => node.counts);
    const { data: alone } = await api.ask(
      '{ claims(first: 100) { edges { node { text counts { affirmingOrigins assertions articles } } } } }',
    );
    const known = alone.claims.edges.map(({ node }: { node: { counts: object } }) => node.counts);
    for (const counts of counted) expect(known).toContainEqual(counts);
  });

  it('a list of jobs: their articles cost the same for one as for ten', async () => {
    for (const [index, articleId] of ids.article!.slice(0, 10).entries()) {
      const job = await api.store.jobs.add(
        {
          id: `job_${'abcdefghij'[index]!.repeat(20)}`,
          key: String(index),
          state: 'queued',
          request: { text: 'x', url: null, title: null, outlet: null, date: null, language: null },
          queuedAt: `2023-05-01T00:00:0${index}.000Z`,
          startedAt: null,
          finishedAt: null,
          worker: null,
          leaseUntil: null,
          attempts: 1,
          cancelAsked: false,
          outcome: null,
          error: null,
        },
        100,
      );
      const counts = { unchanged: false, quotes: 1, assertions: 1, refusedCount: 0, refused: [] };
      await api.store.jobs.change(
        job.id,
        { states: ['queued'] },
        { state: 'done', outcome: { articleId, ...counts } },
      );
    }
    const callsFor = async (first: number) => {
      api.calls.length = 0;
      const { data, errors } = await api.ask(
        'query($first: Int!) { jobs(first: $first) { edges { node { state outcome { ... on Ingested { article { title origin { label } } refused { reason } } } } } } }',
        { first },
      );
      expect(errors).toBeUndefined();
      expect(data.jobs.edges).toHaveLength(first);
      expect(data.jobs.edges[0].node.outcome.article.title).toBeTruthy();
      return [...api.calls];
    };
    expect(await callsFor(10)).toEqual(await callsFor(1));
  });

  it('every list of the schema stands among the cases', () => {
    const tried = new Set(cases.map(({ title }) => title));
    const apart =
      /^(Query|Mutation|Judged|Revoked|Withdrawn|Refused|Answer|AnswerHit|Excerpt|Position|Question|QuestionEntity|SearchHit|Job|Queued|Cancelled|Ingested|NotIngested|RefusedFact|Subscription|JobEvent|NewAssertions|SavedQuestion|QuestionSaved|QuestionForgotten|PageInfo|\w+Connection|\w+Edge|Stats|Facets|FacetCount|Path|PathStep|PathAnswer|Subgraph|SubgraphNode|SubgraphEdge|Timeline|TimelineBucket|TimelineEvent|Comparison|ComparedClaim|ComparedSide|Difference|OnlyIn|Figure|Feature|ClaimCounts|ExportLinks)$/;
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__') || apart.test(type.name)) continue;
      for (const field of Object.values(type.getFields())) {
        const bare = getNullableType(field.type);
        if (isListType(bare) || !isInputType(getNamedType(field.type)))
          expect(tried, `${type.name}.${field.name}`).toContain(`${type.name}.${field.name}`);
      }
    }
  });
});
