import type { Database } from '../database.ts';

/** `data_version` counts what others have written to the file, `total_changes` the rows that this connection has. */
export function revision(database: Database): string {
  const { others } = database.get<{ others: number }>(
    'SELECT data_version AS others FROM pragma_data_version',
  )!;
  const { own } = database.get<{ own: number }>('SELECT total_changes() AS own')!;
  return `${others} ${own}`;
}
