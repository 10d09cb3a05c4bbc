import type { GraphNode } from '../../../model/graph.ts';
import { kindOfId, type NodeKind } from '../../../model/id.ts';
import { FIELD_NAMES, type Kind } from '../../fields.ts';
import { propertiesWanted, type Wanted } from '../../reading.ts';
import type { Connection, Parameters } from '../connection.ts';
import { LABELS, nodeFrom } from '../properties.ts';

const SOURCES: { readonly [K in NodeKind]: { readonly kind: Kind; readonly type: GraphNode['type'] } } = {
  Article: { kind: 'article', type: 'Article' },
  Origin: { kind: 'origin', type: 'Origin' },
  Person: { kind: 'entity', type: 'Entity' },
  Organization: { kind: 'entity', type: 'Entity' },
  Place: { kind: 'entity', type: 'Entity' },
  UnnamedSource: { kind: 'unnamedSource', type: 'UnnamedSource' },
  Quote: { kind: 'quote', type: 'Quote' },
  Claim: { kind: 'claim', type: 'Claim' },
  Assertion: { kind: 'assertion', type: 'Assertion' },
  Judgement: { kind: 'judgement', type: 'Judgement' },
};

/** Nodes in the order of the ids; a form's id gives its canonical node. One statement, whatever kinds are asked for. */
export async function findNodes(
  connection: Connection,
  ids: readonly string[],
  wanted?: Wanted,
): Promise<(GraphNode | null)[]> {
  const groups = new Map<Kind, { readonly type: GraphNode['type']; readonly ids: Set<string> }>();
  for (const id of ids) {
    const named = kindOfId(id);
    if (!named) continue;
    const { kind, type } = SOURCES[named];
    const group = groups.get(kind) ?? { type, ids: new Set<string>() };
    group.ids.add(id);
    groups.set(kind, group);
  }
  const found = new Map<string, GraphNode>();
  if (groups.size > 0) {
    // Always in one order, so that the same kinds are the same text, whose plan the server has.
    const kinds = [...groups.keys()].sort();
    const parameters: Parameters = {};
    for (const kind of kinds) parameters[kind] = [...groups.get(kind)!.ids];
    const parts = kinds.map((kind) => textFor(kind, wanted));
    const text =
      parts.length === 1 ? parts[0]! : `CALL () { ${parts.join(' UNION ALL ')} } RETURN id, kind, node`;
    for (const { id, kind, node } of await connection.readTogether<{
      id: string;
      kind: Kind;
      node: unknown[];
    }>(text, parameters, ['id', 'kind', 'node'], { lists: kinds, by: 'id' }))
      found.set(id, {
        type: groups.get(kind)!.type,
        ...nodeFrom(kind, node, propertiesWanted(kind, wanted) ?? undefined),
      } as GraphNode);
  }
  return ids.map((id) => found.get(id) ?? null);
}

/** The form decides: after a split, its id may also be that of an older canonical node. */
function textFor(kind: Kind, wanted: Wanted | undefined): string {
  // A node's own fields at most: an article's words for search are as long as its text.
  const names = propertiesWanted(kind, wanted) ?? FIELD_NAMES[kind];
  const all = `RETURN id, '${kind}' AS kind, [${names.map((name) => `n.${name}`).join(', ')}] AS node`;
  if (kind !== 'entity' && kind !== 'claim')
    return `UNWIND $${kind} AS id MATCH (n:${LABELS[kind]} {id: id}) ${all}`;
  const form = LABELS[kind === 'entity' ? 'entityForm' : 'claimForm'];
  return `UNWIND $${kind} AS id OPTIONAL MATCH (f:${form} {id: id}) WITH id, coalesce(f.canonicalId, id) AS canonicalId MATCH (n:${LABELS[kind]} {id: canonicalId}) ${all}`;
}
