import type { ExportSource } from '../elements.ts';
import { present } from '../lib/present.ts';

/** JSON Lines: one node or edge a line, nodes first. `{"node":{…}}` or `{"edge":{…}}`; absent values are left out. */
export async function* jsonLines(source: ExportSource): AsyncGenerator<string> {
  for await (const { id, kind, label, attributes } of source.nodes())
    yield `${JSON.stringify({ node: { id, kind, label, ...attributes } }, present)}\n`;
  for await (const { id, type, source: from, target, attributes } of source.edges())
    yield `${JSON.stringify({ edge: { id, type, source: from, target, ...attributes } }, present)}\n`;
}
