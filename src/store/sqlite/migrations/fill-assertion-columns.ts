import type { Database } from '../database.ts';
import { ColumnWriter, STORED_COLUMNS, type StoredAssertion } from '../write/column-writer.ts';

/** Assertions of an older store, in the order of their rows. */
export function fillAssertionColumns(database: Database): void {
  const writer = new ColumnWriter(database);
  for (const row of database.iterate<StoredAssertion>(
    `SELECT ${STORED_COLUMNS} FROM assertion a ORDER BY a.row`,
  ))
    writer.put(row.row, row);
  writer.flush();
}
