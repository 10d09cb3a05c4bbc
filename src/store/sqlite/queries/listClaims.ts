import type { ClaimNode } from '../../../model/graph.ts';
import { CLAIM_ORDERS, type ClaimOrder, orderOf } from '../../orders.ts';
import { windowOf } from '../../page.ts';
import type { AssertionFilter, ClaimFilter, Page, PageArgs, Reading } from '../../store.ts';
import type { Database } from '../database.ts';
import { assertionConditions, GATHERED } from '../lib/assertion-conditions.ts';
import { claimConditions } from '../lib/claim-conditions.ts';
import { allOf, anyOf, type Condition, composed, condition, oneOf } from '../lib/conditions.ts';
import { CLAIMS } from '../lib/listings.ts';
import { readFor } from '../lib/read-for.ts';
import { readPage } from '../lib/read-page.ts';
import { ROLES } from '../write/write-claims.ts';

const KEYS = {
  NEWEST: ['c.lastAssertedKey', 'c.id'],
  ORIGINS: ['c.independentOrigins', 'c.id'],
  ID: ['c.id'],
} as const;

/** Claims with at least one assertion that passes; without conditions on assertions, with at least one current one. */
export function listClaims(
  database: Database,
  filter: ClaimFilter,
  page: PageArgs,
  by: ClaimOrder = { field: 'NEWEST' },
  reading?: Reading,
): Page<ClaimNode> {
  const order = orderOf(CLAIM_ORDERS, by);
  const listing = readFor({ ...CLAIMS, order, keys: KEYS[by.field] }, reading);
  return readPage(database, listing, claimsWhere(database, filter), windowOf(order, page));
}

/** The filter as conditions on `claim c`. */
export function claimsWhere(database: Database, filter: ClaimFilter): Condition[] {
  const includeRetired = filter.assertions?.includeRetired ?? false;
  const conditions = composed(filter, (part) => [
    ...(part.ids ? [oneOf('c.id', part.ids)] : []),
    ...(part.subjectIds ? [withEntity(part.subjectIds, ROLES.SUBJECT)] : []),
    ...(part.objectIds ? [withEntity(part.objectIds, ROLES.OBJECT)] : []),
    ...(part.aboutIds ? [withEntity(part.aboutIds, ROLES.SUBJECT | ROLES.OBJECT | ROLES.ABOUT)] : []),
    ...claimConditions(part),
    ...withAssertions(database, { ...part.assertions, includeRetired }),
  ]);
  if (!includeRetired) conditions.push(condition('c.assertionCount > 0'));
  return conditions;
}

function withEntity(ids: readonly string[], roles: number): Condition {
  return condition(
    `c.id IN (SELECT ce.claimId FROM claim_entity ce
      WHERE ce.entityId IN (SELECT value FROM json_each(?)) AND (ce.roles & ${roles}) <> 0)`,
    JSON.stringify(ids),
  );
}

/** Claims of passing assertions: gathered where these are few, asked claim by claim in list order where they are many. */
function withAssertions(database: Database, filter: AssertionFilter): Condition[] {
  const { includeRetired: _, ...asked } = filter;
  if (Object.values(asked).every((value) => value === undefined)) return [];
  const { drivers, rest, nothing } = assertionConditions(database, filter);
  if (nothing) return [condition('FALSE')];
  const driver = anyOf(drivers.map(allOf));
  const { sql, parameters } = allOf([driver, ...rest]);
  const few =
    drivers[0]!.length > 0 &&
    database.get<{ n: number }>(
      `SELECT count(*) AS n FROM (SELECT 1 FROM assertion a WHERE ${driver.sql} LIMIT ?)`,
      ...driver.parameters,
      GATHERED + 1,
    )!.n <= GATHERED;
  return [
    few
      ? condition(`c.id IN (SELECT a.claimId FROM assertion a WHERE ${sql})`, ...parameters)
      : condition(`EXISTS (SELECT 1 FROM assertion a WHERE a.claimId = c.id AND ${sql})`, ...parameters),
  ];
}
