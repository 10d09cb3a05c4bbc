import type { Database } from '../database.ts';

/** Columns kept of assertions. Numbers are those of `column_value`, 0 for none; a claim's is its row, 0 where the assertion is retired. */
export const COLUMNS = [
  'claim',
  'speaker',
  'origin',
  'outlet',
  'stance',
  'certainty',
  'language',
  'day',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Rows in one block: their numbers and the row's head fill one page of the file. */
export const ROWS_TOGETHER = 1000;

export type Columns = { readonly [C in Column]?: Uint32Array };

/** One above the largest number that a column may hold. */
export interface Sizes {
  readonly claim: number;
  readonly value: number;
}

/** Each column asked for, by row. One statement: all are of one state of the file. */
export function readColumns(database: Database, names: ReadonlySet<Column>): Columns {
  const rows = database.all<{ name: Column; block: number; data: Uint8Array }>(
    'SELECT name, block, data FROM assertion_column WHERE name IN (SELECT value FROM json_each(?))',
    JSON.stringify([...names]),
  );
  const blocks = rows.reduce((most, { block }) => Math.max(most, block + 1), 0);
  const columns: { [C in Column]?: Uint32Array } = {};
  for (const name of names) columns[name] = new Uint32Array(blocks * ROWS_TOGETHER);
  for (const { name, block, data } of rows) {
    const { buffer } = columns[name]!;
    new Uint8Array(buffer, block * ROWS_TOGETHER * 4).set(data);
  }
  return columns;
}

/** Asked for after the columns: what came since counts as well. */
export function readSizes(database: Database): Sizes {
  return database.get<Sizes>(
    `SELECT (SELECT coalesce(max(row), 0) + 1 FROM claim) AS claim,
       (SELECT coalesce(max(number), 0) + 1 FROM column_value) AS value`,
  )!;
}

/** Numbers of texts, of those that have one. */
export function numbersOf(database: Database, texts: readonly string[]): number[] {
  return database
    .all<{ number: number }>(
      'SELECT number FROM column_value WHERE value IN (SELECT value FROM json_each(?))',
      JSON.stringify(texts),
    )
    .map(({ number }) => number);
}

/** Texts of numbers; 0 has none. */
export function textsOf(database: Database, numbers: readonly number[]): Map<number, string> {
  const rows = database.all<{ number: number; value: string }>(
    'SELECT number, value FROM column_value WHERE number IN (SELECT value FROM json_each(?))',
    JSON.stringify(numbers),
  );
  return new Map(rows.map(({ number, value }) => [number, value]));
}
