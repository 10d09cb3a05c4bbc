import type { Writable } from 'node:stream';
import type { ClaimNode } from '../model/graph.ts';
import type { Store } from '../store/store.ts';
import type { ExportSource, Format } from './elements.ts';
import { csvEdges, csvNodes } from './formats/csv.ts';
import { csvAssertions } from './formats/csv-assertions.ts';
import { cypher } from './formats/cypher.ts';
import { cytoscape } from './formats/cytoscape.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { graphology } from './formats/graphology.ts';
import { jsonLines } from './formats/json-lines.ts';
import { writeAll } from './lib/write-all.ts';
import { type Selection, sourceOf } from './selection/selection.ts';

export type { Selection } from './selection/selection.ts';

const FORMATS = {
  gexf,
  graphml,
  jsonl: jsonLines,
  cytoscape,
  graphology,
  cypher,
  'csv-nodes': csvNodes,
  'csv-edges': csvEdges,
  'csv-assertions': csvAssertions,
} as const satisfies Record<string, Format>;

export type ExportFormat = keyof typeof FORMATS;
export const EXPORT_FORMATS = Object.keys(FORMATS) as readonly ExportFormat[];

/** What was written; of a table of assertions, the claims. */
export interface ExportCounts {
  readonly nodes: number;
  readonly edges: number;
}

/**
 * Writes the graph of a store, or a selection of it, in a format, as fast as the reader takes it; `out` stays open. Resolves to what was
 * written. Rejects when the reader goes away or the store fails.
 */
export async function exportGraph(
  store: Store,
  {
    format,
    out,
    selection = { kind: 'all' },
  }: { readonly format: ExportFormat; readonly out: Writable; readonly selection?: Selection },
): Promise<ExportCounts> {
  const counts = { nodes: 0, edges: 0 };
  await writeAll(FORMATS[format](counting(sourceOf(store, selection), counts), store), out);
  return counts;
}

function counting(source: ExportSource, counts: { nodes: number; edges: number }): ExportSource {
  async function* count<T>(items: AsyncIterable<T>, of: 'nodes' | 'edges'): AsyncGenerator<T> {
    for await (const item of items) {
      counts[of]++;
      yield item;
    }
  }
  async function* countClaims(): AsyncGenerator<readonly ClaimNode[]> {
    for await (const claims of source.claims()) {
      counts.nodes += claims.length;
      yield claims;
    }
  }
  return {
    nodes: () => count(source.nodes(), 'nodes'),
    edges: () => count(source.edges(), 'edges'),
    claims: countClaims,
  };
}
