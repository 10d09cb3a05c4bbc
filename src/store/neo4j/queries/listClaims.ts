import type { ClaimNode } from '../../../model/graph.ts';
import { ORDERS } from '../../orders.ts';
import { pageOf, windowOf } from '../../page.ts';
import type { AssertionFilter, ClaimFilter, Page, PageArgs } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { assertionConditions, GATHERED, ledAssertions } from '../lib/assertion-conditions.ts';
import { allOf, type Condition, condition, parametersOf } from '../lib/conditions.ts';
import { CLAIMS, gathered, leadBy } from '../lib/listings.ts';
import { type Listing, readMerged } from '../lib/read-page.ts';

/** Claims with at least one assertion that passes; without conditions on assertions, with at least one current one. */
export async function listClaims(
  connection: Connection,
  filter: ClaimFilter,
  page: PageArgs,
): Promise<Page<ClaimNode>> {
  const window = windowOf(ORDERS.listClaims, page);
  const empty = pageOf<ClaimNode>(ORDERS.listClaims, window, []);
  const rest: Condition[] = [];
  if (filter.subjectIds)
    rest.push(condition('c.subjectId IN $subjectIds', { subjectIds: filter.subjectIds }));
  if (filter.objectIds) rest.push(condition('c.objectId IN $objectIds', { objectIds: filter.objectIds }));
  const { includeRetired, ...asked } = filter.assertions ?? {};
  if (!includeRetired) rest.push(condition('c.assertionCount > 0'));
  let ids = filter.ids && [...new Set(filter.ids)];
  ids ??= await fewWithRole(connection, filter);
  if (Object.values(asked).some((value) => value !== undefined)) {
    const asserted = await withAssertions(connection, filter.assertions!);
    if (!asserted) return empty;
    if ('text' in asserted) rest.push(asserted);
    else {
      const found = new Set(asserted.claimIds);
      ids = ids ? ids.filter((id) => found.has(id)) : asserted.claimIds;
    }
  }
  const { disputed } = filter;
  if (ids) {
    if (disputed !== undefined) rest.push(condition('c.disputed = $disputed', { disputed }));
    return readMerged(
      connection,
      { ...gathered(CLAIMS, CLAIMS.match), where: ['c.id IN value'] },
      [ids],
      rest,
      window,
    );
  }
  const [listing, values]: [Listing<ClaimNode>, unknown[]] =
    disputed === undefined ? [CLAIMS, [null]] : [leadBy(CLAIMS, 'c.disputed'), [disputed]];
  return readMerged(connection, listing, values, rest, window);
}

/** Claims with the asked subject or object, where they are few enough to gather. */
async function fewWithRole(
  connection: Connection,
  { subjectIds, objectIds }: ClaimFilter,
): Promise<string[] | undefined> {
  const [type, ids] = subjectIds ? ['SUBJECT', subjectIds] : ['OBJECT', objectIds];
  if (!ids) return undefined;
  const rows = await connection.read<{ id: string }>(
    `UNWIND $ids AS id MATCH (:Entity {id: id})<-[:${type}]-(c:Claim) RETURN c.id AS id LIMIT ${GATHERED + 1}`,
    { ids },
  );
  return rows.length > GATHERED ? undefined : [...new Set(rows.map(({ id }) => id))];
}

/** Claims of passing assertions: gathered where these are few, asked claim by claim in list order where they are many. */
async function withAssertions(
  connection: Connection,
  filter: AssertionFilter,
): Promise<{ readonly claimIds: string[] } | Condition | null> {
  const { lead, rest, nothing } = await assertionConditions(connection, filter);
  if (nothing) return null;
  const parameters = parametersOf(rest);
  if (lead) {
    const { listing, values } = ledAssertions(lead);
    const bounds = [...listing.where, `${listing.key} IS NOT NULL`].map((text) => condition(text));
    const rows = await connection.read<{ claimId: string; passes: boolean }>(
      `UNWIND $values AS value ${listing.match} ${listing.index ?? ''}
       WHERE ${allOf(bounds)}
       WITH a LIMIT ${GATHERED + 1}
       RETURN a.claimId AS claimId, (${allOf(rest)}) AS passes`,
      { ...parameters, values },
    );
    if (rows.length <= GATHERED) {
      return { claimIds: [...new Set(rows.filter(({ passes }) => passes).map(({ claimId }) => claimId))] };
    }
  }
  const all = lead ? [condition(`${lead.property} IN $lead`, { lead: lead.values }), ...rest] : rest;
  return condition(`EXISTS { MATCH (a:Assertion)-[:OF]->(c) WHERE ${allOf(all)} }`, parametersOf(all));
}
