import type { GraphNode } from '../../../model/graph.ts';
import { kindOfId, type NodeKind } from '../../../model/id.ts';
import { FIELDS, type Kind } from '../../fields.ts';
import type { Connection, Row } from '../connection.ts';
import { LABELS, nodeOf } from '../properties.ts';

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

/** Nodes in the order of the ids; a form's id gives its canonical node. One statement per kind asked for, all at once. */
export async function findNodes(
  connection: Connection,
  ids: readonly string[],
): Promise<(GraphNode | null)[]> {
  const byKind = new Map<Kind, { readonly type: GraphNode['type']; readonly ids: Set<string> }>();
  for (const id of ids) {
    const named = kindOfId(id);
    if (!named) continue;
    const { kind, type } = SOURCES[named];
    const group = byKind.get(kind) ?? { type, ids: new Set<string>() };
    group.ids.add(id);
    byKind.set(kind, group);
  }
  const found = new Map<string, GraphNode>();
  await Promise.all(
    [...byKind].map(async ([kind, { type, ids }]) => {
      for (const { id, node } of await connection.read<{ id: string; node: Row }>(textFor(kind), {
        ids: [...ids],
      })) {
        found.set(id, { type, ...nodeOf(kind, node) } as GraphNode);
      }
    }),
  );
  return ids.map((id) => found.get(id) ?? null);
}

/** The form decides: after a split, its id may also be that of an older canonical node. */
function textFor(kind: Kind): string {
  // A node's own fields only: an article's words for search are as long as its text.
  const own = `n {${Object.keys(FIELDS[kind])
    .map((name) => `.${name}`)
    .join(', ')}}`;
  if (kind !== 'entity' && kind !== 'claim') {
    return `UNWIND $ids AS id MATCH (n:${LABELS[kind]} {id: id}) RETURN id, ${own} AS node`;
  }
  const form = LABELS[kind === 'entity' ? 'entityForm' : 'claimForm'];
  return `UNWIND $ids AS id OPTIONAL MATCH (f:${form} {id: id})
    WITH id, coalesce(f.canonicalId, id) AS canonicalId
    MATCH (n:${LABELS[kind]} {id: canonicalId}) RETURN id, ${own} AS node`;
}
