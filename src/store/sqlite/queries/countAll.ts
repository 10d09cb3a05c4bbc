import type { Counted } from '../../store.ts';
import type { Database } from '../database.ts';
import { revision } from './revision.ts';

type Counts = Record<Counted, number>;

const known = new WeakMap<Database, { readonly revision: string; readonly counts: Counts }>();

/** Each count walks an index, so that counts are kept as long as nothing has been written, here or by others. */
export function countAll(database: Database): Counts {
  const now = revision(database);
  const kept = known.get(database);
  if (kept?.revision === now) return { ...kept.counts };
  const counts = count(database);
  // What others write while it is counted makes the next call count again.
  known.set(database, { revision: now, counts });
  return { ...counts };
}

function count(database: Database): Counts {
  return database.get<Counts>(
    `SELECT (SELECT count(*) FROM article) AS articles,
       (SELECT count(*) FROM origin) AS origins,
       (SELECT count(*) FROM entity WHERE kind = 'Person') AS people,
       (SELECT count(*) FROM entity WHERE kind = 'Organization') AS organizations,
       (SELECT count(*) FROM entity WHERE kind = 'Place') AS places,
       (SELECT count(*) FROM unnamed_source) AS unnamedSources,
       (SELECT count(*) FROM quote) AS quotes,
       (SELECT count(*) FROM claim) AS claims,
       (SELECT count(*) FROM assertion) AS assertions,
       (SELECT count(*) FROM judgement) AS judgements`,
  )!;
}
