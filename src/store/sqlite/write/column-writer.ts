import type { AssertionNode } from '../../../model/graph.ts';
import { publishedKey } from '../../lib/published-key.ts';
import type { Database } from '../database.ts';
import { COLUMNS, ROWS_TOGETHER } from '../lib/assertion-columns.ts';

export type Columned = Pick<
  AssertionNode,
  'claimId' | 'speakerId' | 'originId' | 'outletId' | 'stance' | 'certainty' | 'language' | 'publishedAt'
> & { readonly current: boolean | number };

/** What STORED_COLUMNS reads of `assertion a`. */
export interface StoredAssertion extends Columned {
  readonly row: number;
}

export const STORED_COLUMNS =
  'a.row, a.claimId, a.speakerId, a.originId, a.outletId, a.stance, a.certainty, a.language, a.publishedAt, a.current';

/** Writes rows of `assertion` into the blocks of `assertion_column`. */
export class ColumnWriter {
  readonly #database: Database;
  /** Blocks under way, each column after the other. */
  readonly #blocks = new Map<number, Uint32Array>();
  readonly #numbers = new Map<string, number>();
  readonly #claims = new Map<string, number>();

  constructor(database: Database) {
    this.#database = database;
  }

  put(row: number, assertion: Columned): void {
    const block = Math.floor(row / ROWS_TOGETHER);
    const numbers = this.#blocks.get(block) ?? this.#read(block);
    let at = row % ROWS_TOGETHER;
    // In the order of COLUMNS.
    for (const number of [
      assertion.current ? this.#claimRow(assertion.claimId) : 0,
      this.#number(assertion.speakerId),
      this.#number(assertion.originId),
      this.#number(assertion.outletId),
      this.#number(assertion.stance),
      this.#number(assertion.certainty),
      this.#number(assertion.language),
      this.#number(publishedKey(assertion.publishedAt).slice(0, 10)),
    ]) {
      numbers[at] = number;
      at += ROWS_TOGETHER;
    }
  }

  flush(): void {
    const write = this.#database.prepare(
      `INSERT INTO assertion_column (name, block, data) VALUES (?, ?, ?)
       ON CONFLICT (name, block) DO UPDATE SET data = excluded.data`,
    );
    for (const [block, numbers] of this.#blocks) {
      const bytes = new Uint8Array(numbers.buffer);
      for (const [at, name] of COLUMNS.entries()) {
        write.run(name, block, bytes.subarray(at * ROWS_TOGETHER * 4, (at + 1) * ROWS_TOGETHER * 4));
      }
    }
    this.#blocks.clear();
    // A row given up may be another claim's next time.
    this.#claims.clear();
  }

  #read(block: number): Uint32Array {
    const numbers = new Uint32Array(COLUMNS.length * ROWS_TOGETHER);
    const bytes = new Uint8Array(numbers.buffer);
    const read = this.#database.prepare('SELECT data FROM assertion_column WHERE name = ? AND block = ?');
    for (const [at, name] of COLUMNS.entries()) {
      const stored = read.get(name, block) as { data: Uint8Array } | undefined;
      if (stored) bytes.set(stored.data, at * ROWS_TOGETHER * 4);
    }
    this.#blocks.set(block, numbers);
    return numbers;
  }

  #claimRow(id: string): number {
    let row = this.#claims.get(id);
    if (row === undefined) {
      row = (this.#database.prepare('SELECT row FROM claim WHERE id = ?').get(id) as { row: number }).row;
      this.#claims.set(id, row);
    }
    return row;
  }

  #number(text: string | null): number {
    if (!text) return 0;
    let number = this.#numbers.get(text);
    if (number === undefined) {
      const inserted = this.#database
        .prepare('INSERT INTO column_value (value) VALUES (?) ON CONFLICT DO NOTHING')
        .run(text);
      number = Number(inserted.lastInsertRowid);
      if (Number(inserted.changes) === 0) {
        const find = this.#database.prepare('SELECT number FROM column_value WHERE value = ?');
        ({ number } = find.get(text) as { number: number });
      }
      this.#numbers.set(text, number);
    }
    return number;
  }
}
