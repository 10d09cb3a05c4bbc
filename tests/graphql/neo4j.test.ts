import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { EXPORT_FORMATS, type ExportFormat, exportGraph } from '../../src/export/export-graph.ts';
import { FLAGSHIP_QUERY } from '../../src/graphql/flagship.ts';
import type { Store } from '../../src/store/store.ts';
import { openEmptyNeo4j } from '../store/open-empty-neo4j.ts';
import { crowd } from './crowd.ts';
import { type Api, openApi, serve } from './harness.ts';
import { HOSTILE, hostileCases } from './hostile-arguments.ts';
import { ids, world } from './world.ts';

const document = (name: string) =>
  readFileSync(new URL(`../../src/explorer/app/documents/${name}.graphql`, import.meta.url), 'utf8');

/** Whatever the explorer asks, and the flagship query. */
const QUERIES: readonly [name: string, query: string, variables?: Record<string, unknown>][] = [
  ['flagship', FLAGSHIP_QUERY],
  ['home', document('Home')],
  ['answer', document('Ask'), { question: 'qui dément avoir livré des drones ?', first: 10 }],
  ...Object.values(ids.entities).map((id): [string, string, { id: string }] => [
    `speaker ${id}`,
    document('EntityPage'),
    { id },
  ]),
  ...Object.values(ids.unnamed).map((id): [string, string, { id: string }] => [
    `source ${id}`,
    document('EntityPage'),
    { id },
  ]),
  ...Object.values(ids.claims).map((id): [string, string, { id: string }] => [
    `claim ${id}`,
    document('ClaimPage'),
    { id },
  ]),
  ...Object.values(ids.articles).map((id): [string, string, { id: string }] => [
    `article ${id}`,
    document('ArticlePage'),
    { id },
  ]),
  [
    'filters',
    '{ a: claims(filter: { stance: DENIES }) { edges { cursor node { text } } } b: assertions(filter: { certainty: [HEDGED, INTENDED], language: "en" }) { edges { cursor node { text } } } c: articles(filter: { includeRetired: true, publishedFrom: "2023-03-23", publishedTo: "2023-03" }) { edges { cursor node { title } } } }',
  ],
  [
    'names',
    '{ people(filter: { named: "LÉVÈ" }) { edges { cursor node { name } } } search(words: "leveqe") { node { __typename } } }',
  ],
  [
    'composed filters, orders, totals',
    `{ a: claims(filter: { and: [{ stance: AFFIRMS }, { stance: DENIES }], not: { originsAtLeast: 9 } }, orderBy: { field: ORIGINS }) { totalCount edges { cursor node { text } } }
      b: assertions(filter: { or: [{ speakers: ["${ids.entities.keller}"] }, { via: ["${ids.entities.agence}"] }], not: { certainty: [HEDGED] } }, orderBy: { field: PUBLISHED, direction: ASC }) { totalCount edges { cursor node { text wording { text } } } }
      c: people(orderBy: { field: NAME, direction: DESC }, first: 9) { edges { cursor node { name relayed { edges { cursor } } } } }
      d: origins(filter: { credited: true }) { totalCount edges { cursor node { label claims { edges { cursor node { text } } } assertions { edges { cursor } } } } }
      e: unnamedSources(first: 5) { edges { cursor node { name } } }
      f: articles(orderBy: { field: RECORDED }, first: 5) { totalCount edges { node { title supersededBy { edges { node { title } } } unnamedSources { edges { node { name } } } } } }
      g: judgements { edges { cursor node { reason } } } }`,
  ],
  [
    'facets',
    '{ facets(filter: { not: { stance: DENIES } }) { total complete stances { value assertions independentOrigins } outlets(first: 3) { label assertions } speakers(first: 3) { label assertions } months { value assertions } predicateClasses { value assertions } } }',
  ],
  [
    'path',
    `{ path(from: "${ids.entities.leveque}", to: "${ids.entities.russia}", maxLength: 4) { complete explored paths { length explanation steps { evidence { text } } } } }`,
  ],
  [
    'subgraph',
    `{ subgraph(around: ["${ids.claims.supplied}", "${ids.articles.report}"], depth: 2, limit: 40, articles: true) { complete nodes { id label type weight distance } edges { id weight label directed } } }`,
  ],
  [
    'timeline and relations',
    `{ node(id: "${ids.claims.supplied}") { ... on Claim { timeline(interval: DAY) { complete buckets { period affirmations denials newOrigins originsSoFar events { kind assertion { text } } } } related { edges { cursor kind score outgoing node { text } } } } } }`,
  ],
  [
    'compare',
    `{ compare(articles: ["${ids.articles.factures}", "${ids.articles.dementi}", "${ids.articles.report}"]) { independentOrigins shared { claim { text } } differences { kind reason } only { article { title } claims { claim { text } } } } }`,
  ],
  [
    'search over all types',
    '{ search(words: "Geneva", first: 20) { node { __typename ... on Node { id } } } }',
  ],
  [
    'counts',
    '{ stats { articles origins people organizations places unnamedSources quotes claims assertions judgements } }',
  ],
];

describe('the API over Neo4j answers as over SQLite', () => {
  let neo4j: Api;
  let sqlite: Api;
  beforeAll(async () => {
    const { ids: _, ...batch } = crowd(23);
    neo4j = await serve(await openEmptyNeo4j(inject('neo4j')), world, batch);
    sqlite = await openApi(world, batch);
  });
  afterAll(async () => {
    await neo4j?.close();
    await sqlite?.close();
  });

  it.each(QUERIES)('%s', async (_name, query, variables) => {
    const [over, expected] = [await neo4j.ask(query, variables), await sqlite.ask(query, variables)];
    expect(expected.errors).toBeUndefined();
    expect(withoutScores(over)).toEqual(withoutScores(expected));
  });

  it.each(['claims', 'assertions', 'people', 'quotes', 'articles'])(
    'pages of %s, forwards and backwards, with the same cursors',
    async (list) => {
      for (const [size, cursor] of [
        ['first: 4', 'after'],
        ['last: 4', 'before'],
      ] as const) {
        let place: string | null = null;
        for (let page = 0; page < 8; page++) {
          const query = `query($place: String) { list: ${list}(${size}, ${cursor}: $place) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
          const [over, expected] = [await neo4j.ask(query, { place }), await sqlite.ask(query, { place })];
          expect(over).toEqual(expected);
          const info: { startCursor: string | null; endCursor: string | null } = expected.data.list.pageInfo;
          place = cursor === 'after' ? info.endCursor : info.startCursor;
          if (place === null) break;
        }
      }
    },
  );

  it('hostile text in any string argument gets an answer or a typed error', async () => {
    for (const { place, query } of hostileCases().filter(({ place }) => !place.includes('.or.')))
      for (const value of HOSTILE.slice(0, 4)) {
        const { query: text, variables } = query(value);
        const over = await neo4j.ask(text, variables);
        const expected = await sqlite.ask(text, variables);
        expect(
          over.errors?.map(({ extensions }) => extensions?.code),
          `${place} ${value}`,
        ).toEqual(expected.errors?.map(({ extensions }) => extensions?.code));
      }
    expect(await neo4j.store.digest()).toBe(await sqlite.store.digest());
  });

  it.each(EXPORT_FORMATS)('the export as %s has the same bytes', async (format) => {
    expect(await text(neo4j.store, format)).toBe(await text(sqlite.store, format));
  });

  it('/ready names the server', async () => {
    const health = await (await fetch(`${neo4j.url}/ready`)).json();
    expect(health).toMatchObject({
      status: 'ready',
      backend: 'neo4j',
      store: expect.stringMatching(/^Neo4j/),
    });
  });
});

/** Full-text scores are each back end's own; the order of the claims found, which must agree, stays. */
function withoutScores(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      key === 'score' || key === 'recordedAt' ? undefined : part,
    ),
  );
}

async function text(store: Store, format: ExportFormat): Promise<string> {
  const out = new PassThrough();
  const parts: Buffer[] = [];
  out.on('data', (part: Buffer) => parts.push(part));
  await exportGraph(store, { format, out });
  return Buffer.concat(parts).toString();
}
