import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { databaseError } from './database-error.ts';

export type Value = SQLInputValue;
export type Row = Record<string, unknown>;

/** Prepared statements kept at once. */
const STATEMENTS = 1_000;

/** A SQLite file: prepared statements kept by their text, errors as DixitError. All calls are synchronous. */
export class Database {
  readonly #raw: DatabaseSync;
  readonly #file: string;
  readonly #statements = new Map<string, StatementSync>();

  /** @param file path, or ":memory:" */
  constructor(file: string) {
    this.#file = file;
    try {
      this.#raw = new DatabaseSync(file, { timeout: 10_000 });
    } catch (error) {
      throw databaseError(error, file);
    }
  }

  exec(sql: string): void {
    this.#guard(() => this.#raw.exec(sql));
  }

  all<T = Row>(sql: string, ...parameters: Value[]): T[] {
    return this.#guard(() => this.#prepare(sql).all(...parameters) as T[]);
  }

  get<T = Row>(sql: string, ...parameters: Value[]): T | undefined {
    return this.#guard(() => this.#prepare(sql).get(...parameters) as T | undefined);
  }

  /** Rows one at a time; nothing else may write until it is through. */
  *iterate<T = Row>(sql: string, ...parameters: Value[]): Generator<T> {
    // Not from the cache: a statement that is being stepped through must not be reset by another use of its text.
    const statement = this.#guard(() => this.#raw.prepare(sql));
    try {
      yield* statement.iterate(...parameters) as Iterable<T>;
    } catch (error) {
      throw databaseError(error, this.#file);
    }
  }

  /** Number of rows written. */
  run(sql: string, ...parameters: Value[]): number {
    return this.#guard(() => Number(this.#prepare(sql).run(...parameters).changes));
  }

  /** The statement itself, for loops over many rows. Errors it throws are turned by `transaction`. */
  prepare(sql: string): StatementSync {
    return this.#guard(() => this.#prepare(sql));
  }

  /** All or nothing. The work is synchronous: no other call can come between its statements. */
  transaction<T>(work: () => T): T {
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      // Some failures (a full disk) have rolled back already.
      if (this.#raw.isTransaction) this.#raw.exec('ROLLBACK');
      throw databaseError(error, this.#file);
    }
  }

  close(): void {
    if (!this.#raw.isOpen) return;
    this.#statements.clear();
    this.#raw.close();
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      // Composed filters have texts without end: the oldest give way.
      if (this.#statements.size >= STATEMENTS) this.#statements.delete(this.#statements.keys().next().value!);
      statement = this.#raw.prepare(sql);
      // FTS5 leaves ids of its own tables as the last inserted row, and `run` throws where one is above 2^53.
      if (/^\s*(INSERT|UPDATE|DELETE)/.test(sql)) statement.setReadBigInts(true);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw databaseError(error, this.#file);
    }
  }
}
