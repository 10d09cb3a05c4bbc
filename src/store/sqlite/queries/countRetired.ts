import type { CountedRetired } from '../../store.ts';
import type { Database } from '../database.ts';
import { revision } from './revision.ts';

type Counts = Record<CountedRetired, number>;

const known = new WeakMap<Database, { readonly revision: string; readonly counts: Counts }>();

/** Kept as countAll keeps its counts. */
export function countRetired(database: Database): Counts {
  const now = revision(database);
  const kept = known.get(database);
  if (kept?.revision === now) return { ...kept.counts };
  const counts = database.get<Counts>(
    `SELECT
       (SELECT count(*) FROM article r JOIN assertion a ON a.articleId = r.id WHERE r.current = 0) AS assertions,
       (SELECT count(*) FROM article r JOIN quote q ON q.articleId = r.id WHERE r.current = 0) AS quotes,
       (SELECT count(*) FROM claim c WHERE c.assertionCount = 0 AND c.id IN (
          SELECT a.claimId FROM article r JOIN assertion a ON a.articleId = r.id WHERE r.current = 0)) AS claims`,
  )!;
  known.set(database, { revision: now, counts });
  return { ...counts };
}
