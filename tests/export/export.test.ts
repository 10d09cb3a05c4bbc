import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { MultiDirectedGraph, MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { EXPORT_FORMATS, type ExportFormat, exportGraph } from '../../src/export/export-graph.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { crowd } from '../graphql/crowd.ts';
import { ids, world } from '../graphql/world.ts';
import { python } from '../support/python.ts';

async function text(store: Store, format: ExportFormat): Promise<string> {
  const out = new PassThrough();
  const parts: Buffer[] = [];
  out.on('data', (part: Buffer) => parts.push(part));
  await exportGraph(store, { format, out });
  return Buffer.concat(parts).toString();
}

/** Text that would break a file that does not escape it. */
const HOSTILE = '</node>"\'&<script>]]>\u0000\u0008\u001f\ufffe ligne\nautre\ttab 🛩 é =1+1';

describe('export', () => {
  let store: Store;
  beforeAll(async () => {
    store = openSqliteStore(':memory:');
    await store.write(world);
  });
  afterAll(() => store.close());

  it.each(['gexf', 'graphml'] as const)('%s loads in graphology with what was written', async (format) => {
    const out = new PassThrough();
    const parts: Buffer[] = [];
    out.on('data', (part: Buffer) => parts.push(part));
    const counts = await exportGraph(store, { format, out });
    const parser = format === 'gexf' ? gexf : graphml;
    const graph = parser.parse(MultiDirectedGraph, Buffer.concat(parts).toString());
    expect({ nodes: graph.order, edges: graph.size }).toEqual(counts);
    // 11 entities, 2 unnamed sources, 6 articles (one corrected), 5 claims that stand, 4 quotes.
    expect(graph.order).toBe(28);
    expect(graph.getNodeAttributes(ids.claims.supplied)).toMatchObject({
      kind: 'Claim',
      label: 'La Chine a livré des drones à la Russie',
      affirmingOrigins: 2,
      denyingOrigins: 1,
      language: 'fr',
    });
    const relations = (source: string, target: string) =>
      graph.mapEdges(source, target, (_, attributes) => attributes.relation).sort();
    expect(relations(ids.entities.leveque, ids.claims.supplied)).toEqual(['AFFIRMS']);
    expect(relations(ids.entities.china, ids.claims.supplied)).toEqual(['DENIES', 'DENIES', 'SUBJECT']);
    expect(relations(ids.claims.supplied, ids.entities.agence)).toEqual(['VIA', 'VIA']);
    expect(relations(ids.claims.twelve, ids.claims.supplied)).toEqual(['SUPPORTS']);
    expect(relations(ids.claims.twelve, ids.claims.twenty)).toEqual(['CONTRADICTS']);
    expect(relations(ids.claims.talks, ids.quotes.resume)).toEqual(['IN_WORDS']);
    expect(relations(ids.quotes.resume, ids.entities.keller)).toEqual(['SAID_BY']);
    expect(relations(ids.articles.report, ids.entities.harbour)).toEqual(['PUBLISHED_BY']);
    expect(relations(ids.claims.talks, ids.articles.report)).toEqual(['APPEARS_IN']);
    expect(graph.getNodeAttributes(ids.articles.portOld).current).toBe(false);
    const denial = graph.filterEdges(
      ids.entities.china,
      ids.claims.supplied,
      (_, { relation }) => relation === 'DENIES',
    )[0]!;
    expect(graph.getEdgeAttributes(denial)).toMatchObject({
      stance: 'DENIES',
      certainty: 'STATED',
      evidence: 'Pékin dément avoir livré des drones à Moscou',
      cue: 'dément',
      start: 0,
      end: 44,
    });
  });

  it.each(['gexf', 'graphml'] as const)('networkx loads %s with equal counts', async (format) => {
    const folder = mkdtempSync(join(tmpdir(), 'dixit-export-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, `graph.${format}`);
    writeFileSync(file, await text(store, format));
    const counts = execFileSync(await python(), [
      '-c',
      `import networkx, sys; g = networkx.read_${format}(sys.argv[1]); print(type(g).__name__, g.number_of_nodes(), g.number_of_edges())`,
      file,
    ]).toString();
    expect(counts.trim()).toBe('MultiDiGraph 28 56');
  });

  it('is the same bytes every time, in every format', async () => {
    for (const format of EXPORT_FORMATS) expect(await text(store, format)).toBe(await text(store, format));
  });

  it('no edge leads to a node that is not there', async () => {
    const lines = (await text(store, 'jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const nodes = new Set(lines.flatMap(({ node }) => (node ? [node.id] : [])));
    const edges = lines.flatMap(({ edge }) => (edge ? [edge] : []));
    expect(nodes.size).toBe(28);
    expect(edges).toHaveLength(56);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(56);
    for (const { source, target } of edges) {
      expect(nodes).toContain(source);
      expect(nodes).toContain(target);
    }
  });

  it('Cytoscape JSON has the same elements', async () => {
    const { elements } = JSON.parse(await text(store, 'cytoscape'));
    expect(elements.nodes).toHaveLength(28);
    expect(elements.edges).toHaveLength(56);
    expect(elements.nodes[0].data).toHaveProperty('id');
    expect(elements.edges[0].data).toMatchObject({
      interaction: expect.any(String),
      source: expect.any(String),
    });
  });

  it('graphology JSON is read by the library it is named for', async () => {
    const graph = MultiDirectedGraph.from(JSON.parse(await text(store, 'graphology')));
    expect([graph.order, graph.size]).toEqual([28, 56]);
    expect(graph.getNodeAttributes(ids.claims.supplied)).toMatchObject({ kind: 'Claim', denyingOrigins: 1 });
    expect(graph.mapEdges(ids.entities.leveque, ids.claims.supplied, (_, { relation }) => relation)).toEqual([
      'AFFIRMS',
    ]);
  });

  it('CSV has a line for each, of as many cells as its head', async () => {
    for (const [format, count] of [
      ['csv-nodes', 28],
      ['csv-edges', 56],
    ] as const) {
      const rows = parseCsv(await text(store, format));
      expect(rows).toHaveLength(count + 1);
      for (const row of rows) expect(row).toHaveLength(rows[0]!.length);
      expect(new Set(rows[0]!.map((name) => name.toLowerCase())).size).toBe(rows[0]!.length);
    }
  });

  it('a table of assertions names who, what and where, those of a claim together', async () => {
    const [head, ...rows] = parseCsv((await text(store, 'csv-assertions')).replace(/^\ufeff/, ''));
    const table = rows.map((row) => Object.fromEntries(row.map((cell, index) => [head![index], cell])));
    const claims = table.map(({ claimId }) => claimId);
    expect(claims.filter((id, index) => id !== claims[index - 1])).toHaveLength(new Set(claims).size);
    const supplied = table.filter(({ claimId }) => claimId === ids.claims.supplied);
    expect(supplied.map(({ speaker, stance }) => `${speaker} ${stance}`).sort()).toEqual([
      'Chine DENIES',
      'Chine DENIES',
      'a senior American official AFFIRMS',
      'Éric Lévêque AFFIRMS',
    ]);
    expect(supplied.find(({ speaker }) => speaker === 'a senior American official')).toMatchObject({
      claim: 'La Chine a livré des drones à la Russie',
      affirmingOrigins: '2',
      denyingOrigins: '1',
      through: 'Northern Wire',
      words: 'China has supplied drones to Russia',
      outlet: 'The Harbour Post',
      title: 'Officials trace drones to Chinese firms',
      url: 'https://news.example/report',
    });
    expect((await text(store, 'csv-assertions')).startsWith('\ufeff')).toBe(true);
  });

  it('an empty store gives files that load', async () => {
    const empty = openSqliteStore(':memory:');
    // Without an edge to tell, graphology takes a GEXF for a mixed graph.
    expect(gexf.parse(MultiGraph, await text(empty, 'gexf')).order).toBe(0);
    expect(graphml.parse(MultiDirectedGraph, await text(empty, 'graphml')).order).toBe(0);
    expect(JSON.parse(await text(empty, 'cytoscape')).elements).toEqual({ nodes: [], edges: [] });
    await empty.close();
  });
});

describe('hostile text', () => {
  let store: Store;
  beforeAll(async () => {
    store = openSqliteStore(':memory:');
    const { ids: _, ...batch } = crowd(2);
    await store.write({
      ...batch,
      articles: batch.articles!.map((article) => ({ ...article, title: `${article.title} ${HOSTILE}` })),
      claims: batch.claims!.map((claim) => ({ ...claim, text: `=${HOSTILE}` })),
    });
  });
  afterAll(() => store.close());

  it.each(['gexf', 'graphml'] as const)('%s: escaped; what XML cannot hold is dropped', async (format) => {
    const file = await text(store, format);
    const parser = format === 'gexf' ? gexf : graphml;
    const graph = parser.parse(MultiDirectedGraph, file);
    expect(graph.order).toBe(14);
    const claim = graph.filterNodes((_, { kind }) => kind === 'Claim')[0]!;
    expect(graph.getNodeAttribute(claim, 'text')).toBe(
      `=${HOSTILE.replace(/[\u0000\u0008\u001f\ufffe]/g, '')}`,
    );
    expect(file).not.toContain('<script>');
  });

  it('CSV: quoted, and no cell is a formula', async () => {
    const rows = parseCsv(await text(store, 'csv-nodes'));
    const column = rows[0]!.indexOf('text');
    const claims = rows.filter((row) => row.includes('Claim'));
    expect(claims).toHaveLength(2);
    for (const row of claims) expect(row[column]).toBe(`'=${HOSTILE}`);
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[=+@]/);
  });
});

describe('streaming', () => {
  it('waits for a slow reader instead of gathering the file', async () => {
    const store = openSqliteStore(':memory:');
    const { ids: _, ...batch } = crowd(1_500);
    await store.write(batch);
    let largest = 0;
    let written = 0;
    const slow = new Writable({
      highWaterMark: 16_384,
      write(chunk: Buffer, _encoding, done) {
        largest = Math.max(largest, slow.writableLength);
        written += chunk.length;
        setTimeout(done, 1);
      },
    });
    const counts = await exportGraph(store, { format: 'gexf', out: slow });
    await new Promise<void>((resolve) => slow.end(() => resolve()));
    expect(counts.nodes).toBe(1_500 * 7);
    expect(written).toBeGreaterThan(3_000_000);
    expect(largest).toBeLessThan(400_000);
    await store.close();
  });

  it('ends with an error when the reader goes away', async () => {
    const store = openSqliteStore(':memory:');
    const { ids: _, ...batch } = crowd(300);
    await store.write(batch);
    const gone = new Writable({
      highWaterMark: 10,
      write(_chunk, _encoding, _done) {
        setTimeout(() => this.destroy(), 5);
      },
    });
    await expect(exportGraph(store, { format: 'graphml', out: gone })).rejects.toThrow(/went away/);
    await store.close();
  });
});

/** RFC 4180, enough for the tests: quoted cells with doubled quotes, CRLF between lines. */
function parseCsv(file: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy;
  for (let match = cells.exec(file); match && cells.lastIndex <= file.length; match = cells.exec(file)) {
    const [, cell, end] = match as unknown as [string, string, string];
    rows.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
    if (cells.lastIndex === file.length) break;
  }
  return rows.filter((row) => row.length > 0 && !(row.length === 1 && row[0] === ''));
}
