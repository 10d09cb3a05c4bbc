import type { ExportSource } from '../elements.ts';
import { present } from '../lib/present.ts';

/** Cytoscape JSON (elements form of Cytoscape.js, also read by Cytoscape Desktop). */
export async function* cytoscape(source: ExportSource): AsyncGenerator<string> {
  yield '{"format_version":"1.0","generated_by":"Dixit","data":{"name":"Dixit"},"elements":{"nodes":[';
  let separator = '\n';
  for await (const { id, kind, label, attributes } of source.nodes()) {
    yield `${separator}${JSON.stringify({ data: { id, name: label, kind, ...attributes } }, present)}`;
    separator = ',\n';
  }
  yield '\n],"edges":[';
  separator = '\n';
  for await (const { id, type, source: from, target, attributes } of source.edges()) {
    yield `${separator}${JSON.stringify({ data: { id, source: from, target, interaction: type, ...attributes } }, present)}`;
    separator = ',\n';
  }
  yield '\n]}}\n';
}
