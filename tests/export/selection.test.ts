import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExportFormat, exportGraph, type Selection } from '../../src/export/export-graph.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { crowd } from '../graphql/crowd.ts';
import { ids, world } from '../graphql/world.ts';
import { python } from '../support/python.ts';

async function text(store: Store, format: ExportFormat, selection: Selection): Promise<string> {
  const out = new PassThrough();
  const parts: Buffer[] = [];
  out.on('data', (part: Buffer) => parts.push(part));
  await exportGraph(store, { format, out, selection });
  return Buffer.concat(parts).toString();
}

const SELECTIONS: readonly (readonly [string, Selection])[] = [
  ['two claims', { kind: 'claims', ids: [ids.claims.supplied, ids.claims.talks] }],
  ['what is denied', { kind: 'filter', filter: { assertions: { stance: 'DENIES' } } }],
  ['around a speaker', { kind: 'around', id: ids.entities.leveque, depth: 1, limit: 100 }],
  ['two steps around a speaker', { kind: 'around', id: ids.entities.leveque, depth: 2, limit: 100 }],
  ['around a place', { kind: 'around', id: ids.entities.russia, depth: 1, limit: 100 }],
  ['around an article', { kind: 'around', id: ids.articles.report, depth: 1, limit: 100 }],
  ['around a quote', { kind: 'around', id: ids.quotes.resume, depth: 1, limit: 100 }],
  ['around an unnamed source', { kind: 'around', id: ids.unnamed.customs, depth: 1, limit: 100 }],
  ['around a claim', { kind: 'around', id: ids.claims.twelve, depth: 3, limit: 100 }],
];

interface Line {
  readonly node?: { readonly id: string; readonly kind: string };
  readonly edge?: {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly type: string;
  };
}

const lines = (file: string): Line[] =>
  file
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('a part of the graph', () => {
  let store: Store;
  beforeAll(async () => {
    store = openSqliteStore(':memory:');
    await store.write(world);
  });
  afterAll(() => store.close());

  const claimsOf = async (selection: Selection) =>
    lines(await text(store, 'jsonl', selection))
      .flatMap(({ node }) => (node?.kind === 'Claim' ? [node.id] : []))
      .sort();

  it.each(SELECTIONS)(
    '%s: each node once, each edge once, and no edge to what is not there',
    async (_, selection) => {
      const all = lines(await text(store, 'jsonl', selection));
      const nodes = all.flatMap(({ node }) => (node ? [node.id] : []));
      const edges = all.flatMap(({ edge }) => (edge ? [edge] : []));
      expect(nodes.length).toBeGreaterThan(1);
      expect(new Set(nodes).size).toBe(nodes.length);
      expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
      for (const { source, target } of edges) {
        expect(nodes).toContain(source);
        expect(nodes).toContain(target);
      }
      // A part of the whole, as it is there.
      const whole = new Set((await text(store, 'jsonl', { kind: 'all' })).split('\n'));
      for (const line of (await text(store, 'jsonl', selection)).trimEnd().split('\n'))
        expect(whole).toContain(line);
    },
  );

  it.each(SELECTIONS)('%s: the same counts in every format', async (_, selection) => {
    const all = lines(await text(store, 'jsonl', selection));
    const counts = [all.filter(({ node }) => node).length, all.filter(({ edge }) => edge).length];
    for (const [format, parser] of [
      ['gexf', gexf],
      ['graphml', graphml],
    ] as const) {
      const file = await text(store, format, selection);
      const graph = parser.parse(MultiDirectedGraph, file);
      expect([graph.order, graph.size]).toEqual(counts);
    }
    const sigma = MultiDirectedGraph.from(JSON.parse(await text(store, 'graphology', selection)));
    expect([sigma.order, sigma.size]).toEqual(counts);
    const { elements } = JSON.parse(await text(store, 'cytoscape', selection));
    expect([elements.nodes.length, elements.edges.length]).toEqual(counts);
    expect((await text(store, 'csv-nodes', selection)).trimEnd().split('\r\n')).toHaveLength(counts[0]! + 1);
    expect((await text(store, 'csv-edges', selection)).trimEnd().split('\r\n')).toHaveLength(counts[1]! + 1);
    const said = all.filter(({ edge }) => edge?.type === 'AFFIRMS' || edge?.type === 'DENIES').length;
    expect((await text(store, 'csv-assertions', selection)).trimEnd().split('\r\n')).toHaveLength(said + 1);
  });

  it('networkx reads the same counts', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dixit-export-'));
    const files: string[] = [];
    const expected: string[] = [];
    for (const [index, [, selection]] of SELECTIONS.entries()) {
      const all = lines(await text(store, 'jsonl', selection));
      for (const format of ['gexf', 'graphml'] as const) {
        const file = join(folder, `${index}.${format}`);
        writeFileSync(file, await text(store, format, selection));
        files.push(file);
        expected.push(`${all.filter(({ node }) => node).length} ${all.filter(({ edge }) => edge).length}`);
      }
    }
    const program = `import networkx, sys
for file in sys.argv[1:]:
    g = networkx.read_gexf(file) if file.endswith("gexf") else networkx.read_graphml(file)
    print(g.number_of_nodes(), g.number_of_edges())`;
    const seen = execFileSync(await python(), ['-c', program, ...files]).toString();
    expect(seen.trim().split('\n')).toEqual(expected);
  });

  it('the whole graph by a filter that leaves nothing out lacks only what belongs to no claim', async () => {
    const [part, whole] = [
      lines(await text(store, 'jsonl', { kind: 'filter', filter: {} })),
      lines(await text(store, 'jsonl', { kind: 'all' })),
    ];
    const kinds = (all: Line[], kind: string) => all.filter(({ node }) => node?.kind === kind).length;
    expect(kinds(part, 'Claim')).toBe(kinds(whole, 'Claim'));
    const of = (all: Line[]) =>
      all
        .flatMap(({ edge }) =>
          edge && /AFFIRMS|DENIES|VIA|CONTRADICTS|SUPPORTS|SUBJECT/.test(edge.type) ? [edge.id] : [],
        )
        .sort();
    expect(of(part)).toEqual(of(whole));
  });

  it('steps lead further, and a limit ends them', async () => {
    const around = (depth: number, limit = 100): Selection => ({
      kind: 'around',
      id: ids.entities.leveque,
      depth,
      limit,
    });
    expect(await claimsOf(around(1))).toEqual([ids.claims.supplied]);
    // The figures support the claim: one step further.
    expect(await claimsOf(around(2))).toEqual([ids.claims.supplied, ids.claims.twelve].sort());
    expect(await claimsOf(around(3))).toContain(ids.claims.twenty);
    expect(await claimsOf(around(3, 2))).toHaveLength(2);
  });

  it('an unknown id is told before anything is written', async () => {
    const out = new PassThrough();
    await expect(
      exportGraph(store, {
        format: 'csv-edges',
        out,
        selection: { kind: 'around', id: 'per_aaaaaaaaaaaaaaaaaaaa', depth: 1, limit: 10 },
      }),
    ).rejects.toMatchObject({ code: 'ID_NOT_FOUND' });
  });

  it('more claims than are read at once', async () => {
    const large = openSqliteStore(':memory:');
    const { ids: _, ...batch } = crowd(230);
    await large.write(batch);
    const filter: Selection = { kind: 'filter', filter: {} };
    const kinds = lines(await text(large, 'jsonl', filter)).flatMap(({ node }) => (node ? [node.kind] : []));
    expect(kinds.filter((kind) => kind === 'Claim')).toHaveLength(230);
    expect(kinds.filter((kind) => kind === 'Article')).toHaveLength(230);
    await large.close();
  });
});
