import { type AttributeSpec, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from '../attributes.ts';
import type { Attributes, ExportSource } from '../elements.ts';
import { escapeXml } from '../lib/xml.ts';

/** GEXF 1.3 (https://gexf.net), read by Gephi, Gephi Lite, graphology and networkx. */
export async function* gexf(source: ExportSource): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<meta><creator>Dixit</creator></meta>\n';
  yield '<graph defaultedgetype="directed" mode="static">\n';
  yield declare('node', NODE_ATTRIBUTES) + declare('edge', EDGE_ATTRIBUTES);
  yield '<nodes>\n';
  for await (const { id, label, kind, attributes } of source.nodes())
    yield `<node id="${escapeXml(id)}" label="${escapeXml(label)}">${values(NODE_ATTRIBUTES, { ...attributes, kind })}</node>\n`;
  yield '</nodes>\n<edges>\n';
  for await (const { id, type, source: from, target, attributes } of source.edges())
    yield `<edge id="${escapeXml(id)}" source="${escapeXml(from)}" target="${escapeXml(target)}" label="${type}" kind="${type}">${values(EDGE_ATTRIBUTES, { ...attributes, relation: type })}</edge>\n`;
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declare(of: 'node' | 'edge', specs: readonly AttributeSpec[]): string {
  const lines = specs.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`);
  // Ids are the names themselves: graphology takes attribute names from them.
  return `<attributes class="${of}">\n${lines.join('')}</attributes>\n`;
}

function values(specs: readonly AttributeSpec[], attributes: Attributes): string {
  const parts = specs.flatMap(({ name }) => {
    const value = attributes[name];
    return value == null || value === ''
      ? []
      : [`<attvalue for="${name}" value="${escapeXml(String(value))}"/>`];
  });
  return `<attvalues>${parts.join('')}</attvalues>`;
}
