import type { ClaimNode } from '../../../model/graph.ts';
import { ORDERS } from '../../orders.ts';
import { pageOf, windowOf } from '../../page.ts';
import type { AssertionFilter, ClaimFilter, Page, PageArgs } from '../../store.ts';
import type { Database, Value } from '../database.ts';
import { assertionConditions, GATHERED } from '../lib/assertion-conditions.ts';
import { type Condition, condition, oneOf } from '../lib/conditions.ts';
import { CLAIMS } from '../lib/listings.ts';
import { readPage } from '../lib/read-page.ts';
import { ROLES } from '../write/write-claims.ts';

/** Claims with at least one assertion that passes; without conditions on assertions, with at least one current one. */
export function listClaims(database: Database, filter: ClaimFilter, page: PageArgs): Page<ClaimNode> {
  const window = windowOf(ORDERS.listClaims, page);
  const conditions: Condition[] = [];
  if (filter.ids) conditions.push(oneOf('c.id', filter.ids));
  if (filter.subjectIds) conditions.push(withEntity(filter.subjectIds, ROLES.SUBJECT));
  if (filter.objectIds) conditions.push(withEntity(filter.objectIds, ROLES.OBJECT));
  if (filter.disputed !== undefined)
    conditions.push(condition(filter.disputed ? 'c.disputed = 1' : 'c.disputed = 0'));
  const { includeRetired, ...asked } = filter.assertions ?? {};
  if (!includeRetired) conditions.push(condition('c.assertionCount > 0'));
  if (Object.values(asked).some((value) => value !== undefined)) {
    const asserted = withAssertions(database, filter.assertions!);
    if (!asserted) return pageOf(ORDERS.listClaims, window, []);
    conditions.push(asserted);
  }
  return readPage(database, CLAIMS, conditions, window);
}

function withEntity(ids: readonly string[], role: number): Condition {
  return condition(
    `c.id IN (SELECT ce.claimId FROM claim_entity ce
      WHERE ce.entityId IN (SELECT value FROM json_each(?)) AND (ce.roles & ${role}) <> 0)`,
    JSON.stringify(ids),
  );
}

/** Claims of passing assertions: gathered where these are few, asked claim by claim in list order where they are many. */
function withAssertions(database: Database, filter: AssertionFilter): Condition | null {
  const { drivers, rest, nothing } = assertionConditions(database, filter);
  if (nothing) return null;
  const any = drivers[0]!.length === 0 ? [] : [anyOf(drivers.map(([driver]) => driver!))];
  const all = [...any, ...rest];
  const where = all.map(({ sql }) => `(${sql})`).join(' AND ') || 'TRUE';
  const parameters: Value[] = all.flatMap((one) => [...one.parameters]);
  const few =
    any.length > 0 &&
    database.get<{ n: number }>(
      `SELECT count(*) AS n FROM (SELECT 1 FROM assertion a WHERE ${any[0]!.sql} LIMIT ?)`,
      ...any[0]!.parameters,
      GATHERED + 1,
    )!.n <= GATHERED;
  return few
    ? condition(`c.id IN (SELECT a.claimId FROM assertion a WHERE ${where})`, ...parameters)
    : condition(`EXISTS (SELECT 1 FROM assertion a WHERE a.claimId = c.id AND ${where})`, ...parameters);
}

function anyOf(conditions: readonly Condition[]): Condition {
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(' OR ')})`,
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}
