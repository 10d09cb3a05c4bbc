import type { Database } from '../database.ts';

export function lastChange(database: Database): number {
  return database.get<{ last: number | null }>('SELECT max(seq) AS last FROM change')?.last ?? 0;
}
