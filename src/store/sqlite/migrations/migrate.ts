import { DixitError } from '../../../model/error.ts';
import type { Database } from '../database.ts';
import { graph } from './001-graph.ts';
import { embeddings } from './002-embeddings.ts';
import { jobs } from './003-jobs.ts';
import { articleText } from './004-article-text.ts';
import { orders } from './005-orders.ts';
import { children } from './006-children.ts';
import { claimOwn } from './007-claim-own.ts';
import { retiredArticles } from './008-retired-articles.ts';
import { claimSpeakers } from './009-claim-speakers.ts';
import { reviewQueue } from './010-review-queue.ts';
import { assertionColumns } from './011-assertion-columns.ts';
import { fillArticleText } from './fill-article-text.ts';
import { fillAssertionColumns } from './fill-assertion-columns.ts';
import { fillClaimOwn } from './fill-claim-own.ts';
import { fillNameKeys } from './fill-name-keys.ts';

/** In order; the version of a file is the number of migrations it has been through. Never changed once released. */
const MIGRATIONS: readonly Migration[] = [
  { sql: graph },
  { sql: embeddings },
  { sql: jobs },
  { sql: articleText, fill: fillArticleText },
  { sql: orders, fill: fillNameKeys },
  { sql: children },
  { sql: claimOwn, fill: fillClaimOwn },
  { sql: retiredArticles },
  { sql: claimSpeakers },
  { sql: reviewQueue },
  { sql: assertionColumns, fill: fillAssertionColumns },
];

interface Migration {
  readonly sql: string;
  /** What SQL cannot compute for rows that are there already. */
  readonly fill?: (database: Database) => void;
}

/** "DIXT": tells our files from other SQLite databases. */
const APPLICATION_ID = 0x44495854;

/**
 * Set only once the file is known to be ours: the first of them is written to it. As much as SQLite can map is mapped, 2 GB: pages
 * beyond are copied out of the system's cache one by one.
 */
const SETTINGS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA wal_autocheckpoint = 16384;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -131072;
  PRAGMA mmap_size = 2147418112;
`;

/** Brings a file to the newest version, one transaction per migration. Throws STORE_INCOMPATIBLE. */
export function migrate(database: Database, file: string): void {
  const version = pragma(database, 'user_version');
  const application = pragma(database, 'application_id');
  const tables = database.get<{ n: number }>('SELECT count(*) AS n FROM sqlite_schema')!.n;
  if (application !== APPLICATION_ID && (tables > 0 || application !== 0)) {
    throw new DixitError(
      'STORE_INCOMPATIBLE',
      `the store "${file}" is not a Dixit database; name another file`,
    );
  }
  if (version > MIGRATIONS.length) {
    throw new DixitError(
      'STORE_INCOMPATIBLE',
      `the store "${file}" has version ${version}, and this Dixit knows versions up to ${MIGRATIONS.length}; use a newer Dixit, or name another file`,
    );
  }
  database.exec(SETTINGS);
  for (let done = version; done < MIGRATIONS.length; done++) {
    database.transaction(() => {
      // Another process may have been faster.
      if (pragma(database, 'user_version') > done) return;
      const { sql, fill } = MIGRATIONS[done]!;
      database.exec(sql);
      fill?.(database);
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${done + 1}`);
    });
  }
}

function pragma(database: Database, name: 'user_version' | 'application_id'): number {
  return database.get<Record<string, number>>(`PRAGMA ${name}`)![name]!;
}
