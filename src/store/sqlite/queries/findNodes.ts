import type { GraphNode } from '../../../model/graph.ts';
import { kindOfId, type NodeKind } from '../../../model/id.ts';
import type { Kind } from '../../fields.ts';
import { propertiesWanted, type Wanted } from '../../reading.ts';
import { nodeOf, selectOf, TABLES } from '../columns.ts';
import type { Database, Row } from '../database.ts';

interface Source {
  readonly kind: Kind;
  readonly type: GraphNode['type'];
  /** Table that leads from a form's id to its canonical node's. */
  readonly forms?: 'entity_form' | 'claim_form';
}

const ENTITY: Source = { kind: 'entity', type: 'Entity', forms: 'entity_form' };

/** Where nodes are, by what their ids say. */
const SOURCES: { readonly [K in NodeKind]: Source } = {
  Article: { kind: 'article', type: 'Article' },
  Origin: { kind: 'origin', type: 'Origin' },
  Quote: { kind: 'quote', type: 'Quote' },
  Assertion: { kind: 'assertion', type: 'Assertion' },
  Judgement: { kind: 'judgement', type: 'Judgement' },
  UnnamedSource: { kind: 'unnamedSource', type: 'UnnamedSource' },
  Claim: { kind: 'claim', type: 'Claim', forms: 'claim_form' },
  Person: ENTITY,
  Organization: ENTITY,
  Place: ENTITY,
};

/** Nodes in the order of the ids; a form's id gives its canonical node. One statement for each table: a question reads hundreds. */
export function findNodes(database: Database, ids: readonly string[], wanted?: Wanted): (GraphNode | null)[] {
  const found = new Map<string, GraphNode>();
  for (const [source, own] of Map.groupBy(ids, sourceOf)) {
    if (source) for (const [id, node] of read(database, source, own, wanted)) found.set(id, node);
  }
  return ids.map((id) => found.get(id) ?? null);
}

function sourceOf(id: string): Source | null {
  const kind = kindOfId(id);
  return kind && SOURCES[kind];
}

function read(
  database: Database,
  { kind, type, forms }: Source,
  ids: readonly string[],
  wanted: Wanted | undefined,
): [id: string, node: GraphNode][] {
  const names = propertiesWanted(kind, wanted) ?? undefined;
  // The form decides: after a split, its id may also be that of an older canonical node.
  const id = forms
    ? `coalesce((SELECT f.canonicalId FROM ${forms} f WHERE f.id = j.value), j.value)`
    : 'j.value';
  return database
    .all<Row & { readonly askedFor: string }>(
      `SELECT j.value AS askedFor, ${selectOf(kind, 't', names)}
       FROM json_each(?) j CROSS JOIN ${TABLES[kind]} t ON t.id = ${id}`,
      JSON.stringify(ids),
    )
    .map((row) => [row.askedFor, { type, ...nodeOf(kind, row, names) } as GraphNode]);
}
