import type { Kind, Kinds } from '../../fields.ts';
import type { Parameters } from '../connection.ts';
import { LABELS, propertiesOf } from '../properties.ts';
import type { WriteSession } from './write-session.ts';

/** How nodes of one kind are written. All texts are constants of ours. */
export interface NodeWriter<K extends Kind> {
  readonly kind: K;
  /** Labels beside the one with the id's constraint, e.g. ":Speaker:Person". */
  readonly labels?: string;
  /** Properties beside the node's own fields, on creation and on change. */
  readonly more?: (node: Kinds[K]) => Parameters;
  /** Properties set on creation only: counters. */
  readonly initial?: (node: Kinds[K]) => Parameters;
  /** Creates the relationships that begin at `n`; `row` has its properties. */
  readonly relate?: string;
  /** Types of those relationships: on a change they are taken away first. */
  readonly related?: string;
}

/** Starts the statements that create and change nodes; they run in the order in which they were started. */
export async function writeNodes<K extends Kind>(
  session: WriteSession,
  writer: NodeWriter<K>,
  created: readonly Kinds[K][],
  updated: readonly Kinds[K][],
): Promise<void> {
  const { kind, labels = '', more, initial, relate = '', related } = writer;
  const label = LABELS[kind];
  const rowOf = (node: Kinds[K]) => ({ ...propertiesOf(kind, node), ...more?.(node) });
  const work = [
    session.rows(
      `CREATE (n:${label}${labels}) SET n = row ${relate && `WITH n, row ${relate}`}`,
      created.map((node) => ({ ...rowOf(node), ...initial?.(node) })),
    ),
  ];
  if (updated.length > 0) {
    const rows = updated.map(rowOf);
    if (related) {
      work.push(session.rows(`MATCH (n:${label} {id: row.id})-[l:${related}]->() DELETE l`, rows));
    }
    work.push(
      session.rows(`MATCH (n:${label} {id: row.id}) SET n += row ${relate && `WITH n, row ${relate}`}`, rows),
    );
  }
  await Promise.all(work);
}

/** Cypher: a relationship to `goal` where there is one. */
export function relateTo(type: string, goal: string): string {
  return `FOREACH (x IN CASE WHEN ${goal} IS NULL THEN [] ELSE [${goal}] END | CREATE (n)-[:${type}]->(x))`;
}
