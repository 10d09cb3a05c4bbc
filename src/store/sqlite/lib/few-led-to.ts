import type { AssertionFilter } from '../../store.ts';
import type { Database, Value } from '../database.ts';
import { allOf } from './conditions.ts';
import { formIds } from './form-ids.ts';
import { publishedWithin } from './time-within.ts';

/** Whether an index of what the filter names leads to less than a share of all assertions; at most so many entries are read. */
export function fewLedTo(database: Database, filter: AssertionFilter, share: number): boolean {
  const { last } = database.get<{ last: number }>('SELECT coalesce(max(row), 0) AS last FROM assertion')!;
  const most = Math.floor(last * share);
  const few = (sql: string, ...parameters: Value[]) =>
    database.get<{ n: number }>(`SELECT count(*) AS n FROM (${sql} LIMIT ?)`, ...parameters, most + 1)!.n <=
    most;
  const fewOf = (sql: string, ids: readonly string[] | undefined) =>
    ids !== undefined && few(sql, JSON.stringify(ids));
  const leads = (part: AssertionFilter): boolean =>
    fewOf(BY_SPEAKER, part.speakerIds) ||
    fewOf(BY_OUTLET, part.outletIds && formIds(database, part.outletIds)) ||
    fewOf(`${BY_SPEAKER} UNION ALL ${BY_CLAIM}`, part.entityIds) ||
    fewOf(BY_ORIGIN, part.originIds) ||
    fewPublished(part) ||
    (part.and ?? []).some(leads);
  const fewPublished = (part: AssertionFilter) => {
    const bounds = publishedWithin('a.publishedKey', part);
    if (bounds.length === 0) return false;
    const { sql, parameters } = allOf(bounds);
    return few(`SELECT 1 FROM assertion a WHERE ${sql}`, ...parameters);
  };
  return leads(filter);
}

const BY_SPEAKER = 'SELECT 1 FROM json_each(?1) e JOIN assertion a ON a.speakerId = e.value';
const BY_OUTLET = 'SELECT 1 FROM json_each(?1) e JOIN assertion a ON a.outletId = e.value';
const BY_CLAIM = `SELECT 1 FROM json_each(?1) e JOIN claim_entity ce ON ce.entityId = e.value
  JOIN assertion a ON a.claimId = ce.claimId`;
const BY_ORIGIN = `SELECT 1 FROM json_each(?1) e JOIN article r ON r.originId = e.value
  JOIN assertion a ON a.articleId = r.id`;
