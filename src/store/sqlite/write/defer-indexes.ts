import type { Database } from '../database.ts';

/** Indexes that writing itself looks things up by even while nothing is changed; they stay. */
const NEEDED = ['article_supersedes', 'claim_link_to'];
/** Bytes that a full-text index gathers before it writes them out, and as it is set otherwise. */
const GATHERED = { load: 64 << 20, otherwise: 1 << 20 };
const FULL_TEXT = ['claim_text', 'claim_own', 'article_text'];

/** Takes secondary indexes away until `restore` builds them anew; in a transaction, so that none is ever missing after. */
export function deferIndexes(database: Database): { restore(): void } {
  const indexes = database
    .all<{ name: string; tbl_name: string; sql: string }>(
      `SELECT name, tbl_name, sql FROM sqlite_schema
       WHERE type = 'index' AND sql LIKE 'CREATE INDEX%' AND tbl_name NOT IN ('job', 'change')`,
    )
    .filter(({ name }) => !NEEDED.includes(name));
  for (const { name } of indexes) database.exec(`DROP INDEX ${name}`);
  const gather = (bytes: number) => {
    // The number stands in the text: a parameter would come as a fraction, which is refused. Both are constants of ours.
    for (const table of FULL_TEXT) {
      database.exec(`INSERT INTO ${table} (${table}, rank) VALUES ('hashsize', ${bytes})`);
    }
  };
  gather(GATHERED.load);
  return {
    restore() {
      for (const { sql } of indexes) database.exec(sql);
      gather(GATHERED.otherwise);
    },
  };
}
