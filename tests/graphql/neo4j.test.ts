import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { EXPORT_FORMATS, type ExportFormat, exportGraph } from '../../src/export/export-graph.ts';
import { FLAGSHIP_QUERY } from '../../src/graphql/flagship.ts';
import type { Store } from '../../src/store/store.ts';
import { openEmptyNeo4j } from '../store/open-empty-neo4j.ts';
import { crowd } from './crowd.ts';
import { type Api, openApi, serve } from './harness.ts';
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
