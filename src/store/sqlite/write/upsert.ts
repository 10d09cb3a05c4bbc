import { hash } from 'node:crypto';
import type { StatementSync } from 'node:sqlite';
import type { Kind, Kinds } from '../../fields.ts';
import { RECORDED } from '../../fields.ts';
import { columnsOf, nodeOf, TABLES, valuesOf } from '../columns.ts';
import type { Database, Row } from '../database.ts';

export type Upserted<T> =
  | { readonly outcome: 'created'; readonly row: number }
  | { readonly outcome: 'updated'; readonly before: T }
  | { readonly outcome: 'same' };

interface Statements {
  readonly insert: StatementSync;
  readonly select: StatementSync;
  readonly update: StatementSync;
  readonly columns: readonly string[];
  /** Positions of columns that only tell when something was recorded. */
  readonly recorded: ReadonlySet<number>;
}

/** Writes nodes of one kind, telling for each what became of it. */
export class Upsert<K extends Kind> {
  readonly #kind: K;
  readonly #statements: Statements;
  readonly #written: Map<string, string> | null;

  /** @param written what was written before in the same transaction, by id; kept up to date */
  constructor(database: Database, kind: K, written: Map<string, string> | null = null) {
    this.#kind = kind;
    this.#statements = statementsOf(database, kind);
    this.#written = written;
  }

  write(node: Kinds[K]): Upserted<Kinds[K]> {
    const { insert, select, update, columns, recorded } = this.#statements;
    const values = valuesOf(this.#kind, node);
    // What comes a second time comes a third: only then is it worth a hash.
    if (this.#written?.has(node.id)) {
      const now = hash('sha1', values.filter((_, at) => !recorded.has(at)).join('\u0000'), 'base64');
      if (this.#written.get(node.id) === now) return { outcome: 'same' };
      this.#written.set(node.id, now);
    } else this.#written?.set(node.id, '');
    const inserted = insert.run(...values);
    if (Number(inserted.changes) === 1) return { outcome: 'created', row: Number(inserted.lastInsertRowid) };
    const row = select.get(node.id) as Row;
    const same = columns.every((name, at) => recorded.has(at) || row[name] === values[at]);
    if (same) return { outcome: 'same' };
    update.run(...values.slice(1), node.id);
    return { outcome: 'updated', before: nodeOf(this.#kind, row) };
  }
}

function statementsOf(database: Database, kind: Kind): Statements {
  const table = TABLES[kind];
  const columns = columnsOf(kind);
  const names = columns.map((name) => `"${name}"`);
  const [, ...rest] = names;
  return {
    insert: database.prepare(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')}) ON CONFLICT (id) DO NOTHING`,
    ),
    select: database.prepare(`SELECT ${names.join(', ')} FROM ${table} WHERE id = ?`),
    update: database.prepare(
      `UPDATE ${table} SET ${rest.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`,
    ),
    columns,
    recorded: new Set((RECORDED[kind] ?? []).map((name) => columns.indexOf(name))),
  };
}
