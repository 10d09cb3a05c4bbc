import type { GraphNode } from '../../../model/graph.ts';
import { type NodeSource, sourceOf } from '../../node-sources.ts';
import { propertiesWanted, type Wanted } from '../../reading.ts';
import { nodeOf, selectOf, TABLES } from '../columns.ts';
import type { Database, Row } from '../database.ts';

/** Nodes in the order of the ids; a form's id gives its canonical node. One statement for each table: a question reads hundreds. */
export function findNodes(database: Database, ids: readonly string[], wanted?: Wanted): (GraphNode | null)[] {
  const found = new Map<string, GraphNode>();
  for (const [source, own] of Map.groupBy(ids, sourceOf)) {
    if (source) for (const [id, node] of read(database, source, own, wanted)) found.set(id, node);
  }
  return ids.map((id) => found.get(id) ?? null);
}

function read(
  database: Database,
  { kind, type, forms }: NodeSource,
  ids: readonly string[],
  wanted: Wanted | undefined,
): [id: string, node: GraphNode][] {
  const names = propertiesWanted(kind, wanted) ?? undefined;
  // The form decides: after a split, its id may also be that of an older canonical node.
  const id = forms
    ? `coalesce((SELECT f.canonicalId FROM ${TABLES[forms]} f WHERE f.id = j.value), j.value)`
    : 'j.value';
  return database
    .all<Row & { readonly askedFor: string }>(
      `SELECT j.value AS askedFor, ${selectOf(kind, 't', names)}
       FROM json_each(?) j CROSS JOIN ${TABLES[kind]} t ON t.id = ${id}`,
      JSON.stringify(ids),
    )
    .map((row) => [row.askedFor, { type, ...nodeOf(kind, row, names) } as GraphNode]);
}
