import type { GraphNode } from '../../../model/graph.ts';
import { kindOfId } from '../../../model/id.ts';
import type { Kind } from '../../fields.ts';
import { propertiesWanted, type Wanted } from '../../reading.ts';
import { nodeOf, selectOf, TABLES } from '../columns.ts';
import type { Database, Row } from '../database.ts';

/** Nodes in the order of the ids; a form's id gives its canonical node. */
export function findNodes(database: Database, ids: readonly string[], wanted?: Wanted): (GraphNode | null)[] {
  return ids.map((id) => findNode(database, id, wanted));
}

function findNode(database: Database, id: string, wanted: Wanted | undefined): GraphNode | null {
  switch (kindOfId(id)) {
    case 'Article':
      return read(database, 'article', 'Article', id, wanted);
    case 'Origin':
      return read(database, 'origin', 'Origin', id, wanted);
    case 'Quote':
      return read(database, 'quote', 'Quote', id, wanted);
    case 'Assertion':
      return read(database, 'assertion', 'Assertion', id, wanted);
    case 'Judgement':
      return read(database, 'judgement', 'Judgement', id, wanted);
    case 'UnnamedSource':
      return read(database, 'unnamedSource', 'UnnamedSource', id, wanted);
    case 'Claim':
      return read(database, 'claim', 'Claim', canonical(database, 'claim_form', id), wanted);
    case 'Person':
    case 'Organization':
    case 'Place':
      return read(database, 'entity', 'Entity', canonical(database, 'entity_form', id), wanted);
    case null:
      return null;
  }
}

/** The form decides: after a split, its id may also be that of an older canonical node. */
function canonical(database: Database, table: 'entity_form' | 'claim_form', id: string): string {
  return (
    database.get<{ canonicalId: string }>(`SELECT canonicalId FROM ${table} WHERE id = ?`, id)?.canonicalId ??
    id
  );
}

function read(
  database: Database,
  kind: Kind,
  type: GraphNode['type'],
  id: string,
  wanted: Wanted | undefined,
): GraphNode | null {
  const names = propertiesWanted(kind, wanted) ?? undefined;
  const row: Row | undefined = database.get(
    `SELECT ${selectOf(kind, 't', names)} FROM ${TABLES[kind]} t WHERE t.id = ?`,
    id,
  );
  return row ? ({ type, ...nodeOf(kind, row, names) } as GraphNode) : null;
}
