import { type AttributeSpec, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from '../attributes.ts';
import type { Attributes, ExportSource } from '../elements.ts';
import { escapeXml } from '../lib/xml.ts';

const TYPE = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const;
const LABEL: AttributeSpec = { name: 'label', type: 'string', description: 'what to write beside a node' };
const NODES = [LABEL, ...NODE_ATTRIBUTES];

/** GraphML (http://graphml.graphdrawing.org), read by yEd, Gephi, Cytoscape, igraph, graphology and networkx. */
export async function* graphml(source: ExportSource): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield declare('node', NODES) + declare('edge', EDGE_ATTRIBUTES);
  yield '<graph id="dixit" edgedefault="directed">\n';
  for await (const { id, label, kind, attributes } of source.nodes())
    yield `<node id="${escapeXml(id)}">${values('node', NODES, { ...attributes, label, kind })}</node>\n`;
  for await (const { id, type, source: from, target, attributes } of source.edges())
    yield `<edge id="${escapeXml(id)}" source="${escapeXml(from)}" target="${escapeXml(target)}">${values('edge', EDGE_ATTRIBUTES, { ...attributes, relation: type })}</edge>\n`;
  yield '</graph>\n</graphml>\n';
}

function declare(of: 'node' | 'edge', specs: readonly AttributeSpec[]): string {
  return specs
    .map(
      ({ name, type }) =>
        `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPE[type]}"/>\n`,
    )
    .join('');
}

function values(of: 'node' | 'edge', specs: readonly AttributeSpec[], attributes: Attributes): string {
  return specs
    .map(({ name }) => {
      const value = attributes[name];
      return value == null || value === ''
        ? ''
        : `<data key="${of}-${name}">${escapeXml(String(value))}</data>`;
    })
    .join('');
}
