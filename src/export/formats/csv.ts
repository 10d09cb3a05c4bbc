import { type AttributeSpec, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from '../attributes.ts';
import type { Attributes, ExportSource, Value } from '../elements.ts';

/** CSV (RFC 4180, UTF-8) of the nodes, with the column names Gephi reads. */
export async function* csvNodes(source: ExportSource): AsyncGenerator<string> {
  yield line(['Id', 'Label', ...NODE_ATTRIBUTES.map(({ name }) => name)]);
  for await (const { id, label, kind, attributes } of source.nodes())
    yield line([id, label, ...pick(NODE_ATTRIBUTES, { ...attributes, kind })]);
}

/** CSV of the edges. `Type` is Gephi's column for directedness, so the relationship is in `Label` and `relation`. */
export async function* csvEdges(source: ExportSource): AsyncGenerator<string> {
  yield line(['Id', 'Source', 'Target', 'Type', 'Label', ...EDGE_ATTRIBUTES.map(({ name }) => name)]);
  for await (const { id, type, source: from, target, attributes } of source.edges())
    yield line([
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

function line(cells: readonly (Value | null | undefined)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/**
 * A cell. Text from articles may begin like a formula, which a spreadsheet would run: an apostrophe ahead makes it
 * text (OWASP, CSV injection).
 */
function cell(value: Value | null | undefined): string {
  if (value == null) return '';
  if (typeof value !== 'string') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
