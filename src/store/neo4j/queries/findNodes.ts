import type { GraphNode } from '../../../model/graph.ts';
import { FIELD_NAMES, type Kind } from '../../fields.ts';
import { type NodeSource, sourceOf } from '../../node-sources.ts';
import { propertiesWanted, type Wanted } from '../../reading.ts';
import type { Connection, Parameters } from '../connection.ts';
import { LABELS, nodeFrom } from '../properties.ts';

/** Nodes in the order of the ids; a form's id gives its canonical node. One statement, whatever kinds are asked for. */
export async function findNodes(
  connection: Connection,
  ids: readonly string[],
  wanted?: Wanted,
): Promise<(GraphNode | null)[]> {
  const groups = new Map<Kind, { readonly source: NodeSource; readonly ids: Set<string> }>();
  for (const id of ids) {
    const source = sourceOf(id);
    if (!source) continue;
    const group = groups.get(source.kind) ?? { source, ids: new Set<string>() };
    group.ids.add(id);
    groups.set(source.kind, group);
  }
  const found = new Map<string, GraphNode>();
  if (groups.size > 0) {
    // Always in one order, so that the same kinds are the same text, whose plan the server has.
    const kinds = [...groups.keys()].sort();
    const parameters: Parameters = {};
    for (const kind of kinds) parameters[kind] = [...groups.get(kind)!.ids];
    const parts = kinds.map((kind) => textFor(groups.get(kind)!.source, wanted));
    const text =
      parts.length === 1 ? parts[0]! : `CALL () { ${parts.join(' UNION ALL ')} } RETURN id, kind, node`;
    for (const { id, kind, node } of await connection.readTogether<{
      id: string;
      kind: Kind;
      node: unknown[];
    }>(text, parameters, ['id', 'kind', 'node'], { lists: kinds, by: 'id' }))
      found.set(id, {
        type: groups.get(kind)!.source.type,
        ...nodeFrom(kind, node, propertiesWanted(kind, wanted) ?? undefined),
      } as GraphNode);
  }
  return ids.map((id) => found.get(id) ?? null);
}

/** The form decides: after a split, its id may also be that of an older canonical node. */
function textFor({ kind, forms }: NodeSource, wanted: Wanted | undefined): string {
  // A node's own fields at most: an article's words for search are as long as its text.
  const names = propertiesWanted(kind, wanted) ?? FIELD_NAMES[kind];
  const all = `RETURN id, '${kind}' AS kind, [${names.map((name) => `n.${name}`).join(', ')}] AS node`;
  if (!forms) return `UNWIND $${kind} AS id MATCH (n:${LABELS[kind]} {id: id}) ${all}`;
  return `UNWIND $${kind} AS id OPTIONAL MATCH (f:${LABELS[forms]} {id: id}) WITH id, coalesce(f.canonicalId, id) AS canonicalId MATCH (n:${LABELS[kind]} {id: canonicalId}) ${all}`;
}
