import type { ExportSource } from '../elements.ts';
import { present } from '../lib/present.ts';

/** The serialisation of graphology (https://graphology.github.io/serialization.html), read by `Graph.from`, sigma.js and Gephi Lite. */
export async function* graphology(source: ExportSource): AsyncGenerator<string> {
  yield '{"options":{"type":"directed","multi":true,"allowSelfLoops":true},"attributes":{"name":"Dixit"},"nodes":[';
  let separator = '\n';
  for await (const { id, kind, label, attributes } of source.nodes()) {
    yield `${separator}${JSON.stringify({ key: id, attributes: { label, kind, ...attributes } }, present)}`;
    separator = ',\n';
  }
  yield '\n],"edges":[';
  separator = '\n';
  for await (const { id, type, source: from, target, attributes } of source.edges()) {
    const edge = { key: id, source: from, target, attributes: { relation: type, ...attributes } };
    yield `${separator}${JSON.stringify(edge, present)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}
