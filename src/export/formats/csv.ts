import { type AttributeSpec, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from '../attributes.ts';
import type { Attributes, ExportSource, Value } from '../elements.ts';
import { csvLine } from '../lib/csv-line.ts';

/** CSV (RFC 4180, UTF-8) of the nodes, with the column names Gephi reads. */
export async function* csvNodes(source: ExportSource): AsyncGenerator<string> {
  yield csvLine(['Id', 'Label', ...NODE_ATTRIBUTES.map(({ name }) => name)]);
  for await (const { id, label, kind, attributes } of source.nodes())
    yield csvLine([id, label, ...pick(NODE_ATTRIBUTES, { ...attributes, kind })]);
}

/** CSV of the edges. `Type` is Gephi's column for directedness, so the relationship is in `Label` and `relation`. */
export async function* csvEdges(source: ExportSource): AsyncGenerator<string> {
  yield csvLine(['Id', 'Source', 'Target', 'Type', 'Label', ...EDGE_ATTRIBUTES.map(({ name }) => name)]);
  for await (const { id, type, source: from, target, attributes } of source.edges())
    yield csvLine([
      id,
      from,
      target,
      'Directed',
      type,
      ...pick(EDGE_ATTRIBUTES, { ...attributes, relation: type }),
    ]);
}

function pick(specs: readonly AttributeSpec[], attributes: Attributes): (Value | null | undefined)[] {
  return specs.map(({ name }) => attributes[name]);
}
