import type { ClaimNode } from '../../../model/graph.ts';
import { CLAIM_ORDERS, type ClaimOrder, orderOf } from '../../orders.ts';
import { windowOf } from '../../page.ts';
import type { AssertionFilter, ClaimFilter, Page, PageArgs, Reading } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { assertionConditions, GATHERED, ledAssertions } from '../lib/assertion-conditions.ts';
import { claimConditions } from '../lib/claim-conditions.ts';
import {
  allOf,
  type Condition,
  Conditions,
  composed,
  condition,
  NEVER,
  parametersOf,
} from '../lib/conditions.ts';
import { CLAIMS, claimsBy, gathered, leadBy } from '../lib/listings.ts';
import { readFor } from '../lib/read-for.ts';
import { readMerged } from '../lib/read-page.ts';

/** Claims with at least one assertion that passes; without conditions on assertions, with at least one current one. */
export async function listClaims(
  connection: Connection,
  filter: ClaimFilter,
  page: PageArgs,
  by: ClaimOrder = { field: 'NEWEST' },
  reading?: Reading,
): Promise<Page<ClaimNode>> {
  const order = orderOf(CLAIM_ORDERS, by);
  const window = windowOf(order, page);
  const { ids, rest } = await claimsWhere(connection, filter);
  const listing = readFor({ ...claimsBy(by.field), order }, reading);
  if (ids)
    return readMerged(
      connection,
      { ...gathered(listing, CLAIMS.match), where: ['c.id IN value'] },
      [ids],
      rest,
      window,
    );
  return filter.disputed === undefined
    ? readMerged(connection, listing, [null], rest, window)
    : readMerged(connection, leadBy(listing, 'c.disputed'), [filter.disputed], rest, window);
}

interface ClaimsWhere {
  /** Claims among which all that pass are, where these are few. */
  readonly ids: readonly string[] | null;
  /** Conditions on `(c:Claim)`. */
  readonly rest: Condition[];
}

/** Passing assertions of one part of a filter: their claims where they are few, else a condition on each claim. */
type Asserted = { readonly claimIds: readonly string[] } | Condition;

export async function claimsWhere(connection: Connection, filter: ClaimFilter): Promise<ClaimsWhere> {
  const conditions = new Conditions();
  const includeRetired = filter.assertions?.includeRetired ?? false;
  const asserted = new Map<ClaimFilter, Asserted | null>();
  const candidates = new Map<ClaimFilter, readonly string[] | null>();
  await prepare(filter);
  const rest = composed(filter, (part) => {
    const own = asserted.get(part)!;
    return [
      ...(part.ids ? [conditions.oneOf('c.id', part.ids)] : []),
      ...(part.subjectIds ? [conditions.oneOf('c.subjectId', part.subjectIds)] : []),
      ...(part.objectIds ? [conditions.oneOf('c.objectId', part.objectIds)] : []),
      ...(part.aboutIds ? [speaksOf(conditions, part.aboutIds)] : []),
      ...claimConditions(conditions, part),
      ...(own ? ['text' in own ? own : conditions.oneOf('c.id', own.claimIds)] : []),
    ];
  });
  if (!includeRetired) rest.push(condition('c.assertionCount > 0'));
  return { ids: candidates.get(filter)!, rest };

  /** Reads what conditions and candidates of a filter and its parts rest on. */
  async function prepare(part: ClaimFilter): Promise<void> {
    const parts = [...(part.and ?? []), ...(part.or ?? []), ...(part.not ? [part.not] : [])];
    await Promise.all(parts.map(prepare));
    const own = await withAssertions(connection, conditions, { ...part.assertions, includeRetired });
    asserted.set(part, own);
    candidates.set(
      part,
      part.ids ??
        (own && 'claimIds' in own ? own.claimIds : null) ??
        (await fewWithRole(connection, part)) ??
        (part.and ?? []).map((one) => candidates.get(one)!).find((found) => found !== null) ??
        union(part.or?.map((one) => candidates.get(one)!)),
    );
  }
}

function union(lists: readonly (readonly string[] | null)[] | undefined): string[] | null {
  if (!lists?.every((list) => list !== null)) return null;
  return [...new Set(lists.flat())];
}

function speaksOf(conditions: Conditions, ids: readonly string[]): Condition {
  if (ids.length === 0) return NEVER;
  return conditions.make('EXISTS { (c)-[:SUBJECT|OBJECT|ABOUT]->(e:Entity) WHERE e.id IN $0 }', ids);
}

/** Claims with the asked subject, object or topic, where they are few enough to gather. */
async function fewWithRole(
  connection: Connection,
  { subjectIds, objectIds, aboutIds }: ClaimFilter,
): Promise<string[] | null> {
  const [type, ids] = subjectIds
    ? ['SUBJECT', subjectIds]
    : objectIds
      ? ['OBJECT', objectIds]
      : ['SUBJECT|OBJECT|ABOUT', aboutIds];
  if (!ids) return null;
  const rows = await connection.read<{ id: string }>(
    `UNWIND $ids AS id MATCH (:Entity {id: id})<-[:${type}]-(c:Claim) RETURN c.id AS id LIMIT ${GATHERED + 1}`,
    { ids },
  );
  return rows.length > GATHERED ? null : [...new Set(rows.map(({ id }) => id))];
}

/** Claims of passing assertions: gathered where these are few, asked claim by claim in list order where they are many. */
async function withAssertions(
  connection: Connection,
  conditions: Conditions,
  filter: AssertionFilter,
): Promise<Asserted | null> {
  const { includeRetired: _, ...asked } = filter;
  if (Object.values(asked).every((value) => value === undefined)) return null;
  const { leads, rest, nothing } = await assertionConditions(connection, conditions, filter);
  if (nothing) return NEVER;
  const parameters = parametersOf(rest);
  if (leads) {
    const found = await Promise.all(
      leads.map((lead) => {
        const { listing, values } = ledAssertions(lead);
        const bounds = [...listing.where, `${listing.key} IS NOT NULL`].map((text) => condition(text));
        return connection.read<{ claimId: string; passes: boolean }>(
          `UNWIND $values AS value ${listing.match} ${listing.index ?? ''}
           WHERE ${allOf(bounds)}
           WITH a LIMIT ${GATHERED + 1}
           RETURN a.claimId AS claimId, (${allOf(rest)}) AS passes`,
          { ...parameters, values },
        );
      }),
    );
    const rows = found.flat();
    if (rows.length <= GATHERED)
      return { claimIds: [...new Set(rows.filter(({ passes }) => passes).map(({ claimId }) => claimId))] };
  }
  const led = leads?.map(({ property, values }) => conditions.oneOf(property, values));
  const all = led
    ? [{ text: led.map(({ text }) => text).join(' OR '), parameters: parametersOf(led) }, ...rest]
    : rest;
  return condition(`EXISTS { MATCH (a:Assertion)-[:OF]->(c) WHERE ${allOf(all)} }`, parametersOf(all));
}
