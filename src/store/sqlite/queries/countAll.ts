import type { Counted } from '../../store.ts';
import type { Database } from '../database.ts';

export function countAll(database: Database): Record<Counted, number> {
  const row = database.get<Record<Counted, number>>(
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
  return { ...row };
}
