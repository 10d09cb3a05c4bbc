import type { Database, Value } from '../database.ts';

/** Rows of one statement: half of what a short row costs is the call. */
const TOGETHER = 100;

/**
 * Inserts rows, many at a time.
 *
 * @param into table and columns: "article_band (band, article)"
 * @param conflict what follows the rows: "ON CONFLICT DO NOTHING"
 * @returns number of rows inserted
 */
export function insertRows(
  database: Database,
  into: string,
  rows: readonly (readonly Value[])[],
  conflict = '',
): number {
  if (rows.length === 0) return 0;
  const marks = `(${rows[0]!.map(() => '?').join(', ')})`;
  const statement = (size: number) =>
    database.prepare(`INSERT INTO ${into} VALUES ${new Array(size).fill(marks).join(', ')} ${conflict}`);
  let inserted = 0;
  let at = 0;
  if (rows.length >= TOGETHER) {
    const many = statement(TOGETHER);
    for (; at + TOGETHER <= rows.length; at += TOGETHER) {
      inserted += Number(many.run(...rows.slice(at, at + TOGETHER).flat()).changes);
    }
  }
  const one = statement(1);
  for (; at < rows.length; at++) inserted += Number(one.run(...rows[at]!).changes);
  return inserted;
}
