import type { AssertionFilter } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { claimConditions } from './claim-conditions.ts';
import {
  allOf,
  type Condition,
  type Conditions,
  composed,
  condition,
  mentioned,
  NEVER,
  parametersOf,
} from './conditions.ts';
import { formsOf } from './form-ids.ts';
import { ASSERTIONS, gathered, leadBy } from './listings.ts';
import type { Listing } from './read-page.ts';
import { timeWithin } from './time-within.ts';

/** Up to this many rows are gathered and sorted; above, the list is read in its own order until the page is full. */
export const GATHERED = 2_000;

/** A property of assertions that an index knows, and the values to look up. */
export interface Lead {
  readonly property: 'a.articleId' | 'a.claimId' | 'a.speakerId' | 'a.outletId' | 'a.id';
  readonly values: readonly string[];
}

/** An assertion filter as Cypher over `(a:Assertion)`: assertions that one of `leads` gives and that meet all of `rest`. */
export interface AssertionConditions {
  /** Alternatives, of which several may give one assertion; null where no index leads. */
  readonly leads: readonly Lead[] | null;
  readonly rest: readonly Condition[];
  /** No assertion can pass. */
  readonly nothing: boolean;
}

type Forms = (canonicalId: string) => readonly string[];
interface Led {
  readonly leads: readonly Lead[];
  /** The list of the filter's own that leads: no condition is needed for it. */
  readonly by: keyof AssertionFilter | null;
}

export async function assertionConditions(
  connection: Connection,
  conditions: Conditions,
  filter: AssertionFilter,
): Promise<AssertionConditions> {
  const forms = await formsOf(
    connection,
    mentioned(filter, (part) => part.outletIds),
  );
  const led = await leadOf(connection, filter, forms);
  const rest = composed(filter, (part) =>
    ownConditions(conditions, part, forms, part === filter ? (led?.by ?? null) : null),
  );
  if (!filter.includeRetired) rest.push(condition('a.current'));
  const leads = led?.leads.filter(({ values }) => values.length > 0) ?? null;
  return { leads, rest, nothing: leads?.length === 0 || rest.includes(NEVER) };
}

/**
 * What an index can lead to: a list of the filter's own, else of a part of `and`, else of every part of `or`; null
 * where all assertions must be looked at in their order.
 */
async function leadOf(connection: Connection, filter: AssertionFilter, forms: Forms): Promise<Led | null> {
  const led = (by: keyof AssertionFilter, property: Lead['property'], values: readonly string[]): Led => ({
    leads: [{ property, values: [...new Set(values)] }],
    by,
  });
  if (filter.articleIds) return led('articleIds', 'a.articleId', filter.articleIds);
  if (filter.claimIds) return led('claimIds', 'a.claimId', filter.claimIds);
  if (filter.speakerIds) return led('speakerIds', 'a.speakerId', filter.speakerIds);
  if (filter.outletIds) return led('outletIds', 'a.outletId', filter.outletIds.flatMap(forms));
  if (filter.originIds)
    return led('originIds', 'a.articleId', await articlesOf(connection, filter.originIds));
  const passedOn = filter.viaIds && (await fewPassedOnBy(connection, filter.viaIds));
  if (passedOn) return led('viaIds', 'a.id', passedOn);
  const few = filter.entityIds && (await fewOf(connection, filter.entityIds));
  if (few) return led('entityIds', 'a.id', few);
  for (const part of filter.and ?? []) {
    const found = await leadOf(connection, part, forms);
    if (found) return { ...found, by: null };
  }
  if (!filter.or) return null;
  const parts = await Promise.all(filter.or.map((part) => leadOf(connection, part, forms)));
  if (!parts.every((part) => part !== null)) return null;
  return { leads: parts.flatMap(({ leads }) => leads), by: null };
}

/** Conditions of one part, without the one that leads. */
function ownConditions(
  conditions: Conditions,
  filter: AssertionFilter,
  forms: Forms,
  by: keyof AssertionFilter | null,
): Condition[] {
  const found: Condition[] = [];
  const list = (name: 'articleIds' | 'claimIds' | 'speakerIds' | 'originIds', property: string) => {
    const values = filter[name];
    if (values && (name !== by || values.length === 0)) found.push(conditions.oneOf(property, values));
  };
  list('articleIds', 'a.articleId');
  list('claimIds', 'a.claimId');
  list('speakerIds', 'a.speakerId');
  if (filter.outletIds && by !== 'outletIds')
    found.push(conditions.oneOf('a.outletId', filter.outletIds.flatMap(forms)));
  list('originIds', 'a.originId');
  if (filter.stance) found.push(conditions.make('a.stance = $0', filter.stance));
  if (filter.certainty) found.push(conditions.oneOf('a.certainty', filter.certainty));
  if (filter.direct !== undefined) found.push(conditions.make('a.direct = $0', filter.direct));
  if (filter.language !== undefined) found.push(conditions.make('a.language = $0', filter.language));
  found.push(...timeWithin(conditions, 'a.saidAt', filter.saidFrom, filter.saidTo));
  found.push(...timeWithin(conditions, 'a.orderKey', filter.publishedFrom, filter.publishedTo));
  const ofClaim = claimConditions(conditions, filter);
  if (ofClaim.length > 0)
    found.push(condition(`EXISTS { (a)-[:OF]->(c:Claim) WHERE ${allOf(ofClaim)} }`, parametersOf(ofClaim)));
  if (filter.viaIds && by !== 'viaIds')
    found.push(
      filter.viaIds.length === 0
        ? NEVER
        : conditions.make('EXISTS { (a)-[:VIA]->(v:Speaker) WHERE v.id IN $0 }', filter.viaIds),
    );
  if (filter.entityIds && by !== 'entityIds')
    found.push(
      filter.entityIds.length === 0
        ? NEVER
        : conditions.make(
            `a.speakerId IN $0 OR
             EXISTS { (a)-[:OF]->(:Claim)-[:SUBJECT|OBJECT|ABOUT]->(e:Entity) WHERE e.id IN $0 }`,
            filter.entityIds,
          ),
    );
  return found;
}

/** The listing a lead asks for, and the values it is read for. */
export function ledAssertions(lead: Lead | null): {
  readonly listing: Listing<ReturnType<typeof ASSERTIONS.read>>;
  readonly values: readonly unknown[];
} {
  if (!lead) return { listing: ASSERTIONS, values: [null] };
  if (lead.property === 'a.id') {
    return {
      listing: { ...gathered(ASSERTIONS, ASSERTIONS.match), where: ['a.id IN value'] },
      values: [lead.values],
    };
  }
  return { listing: leadBy(ASSERTIONS, lead.property), values: lead.values };
}

/** An origin has few articles; its assertions have no index of their own. */
async function articlesOf(connection: Connection, originIds: readonly string[]): Promise<string[]> {
  const rows = await connection.read<{ id: string }>(
    'UNWIND $originIds AS origin MATCH (:Origin {id: origin})<-[:FROM_ORIGIN]-(r:Article) RETURN DISTINCT r.id AS id',
    { originIds },
  );
  return rows.map(({ id }) => id);
}

/** Assertions that reached articles through any of these, where they are few; else null. */
async function fewPassedOnBy(connection: Connection, ids: readonly string[]): Promise<string[] | null> {
  const rows = await connection.read<{ id: string }>(
    `UNWIND $ids AS id MATCH (:Speaker {id: id})<-[:VIA]-(a:Assertion) RETURN a.id AS id LIMIT ${GATHERED + 1}`,
    { ids },
  );
  return rows.length > GATHERED ? null : [...new Set(rows.map(({ id }) => id))];
}

/** Assertions by the entities or of claims with them, where they are few; else null. */
async function fewOf(connection: Connection, entityIds: readonly string[]): Promise<string[] | null> {
  const rows = await connection.read<{ id: string }>(
    `CALL () {
       UNWIND $entityIds AS id MATCH (:Speaker {id: id})<-[:MADE_BY]-(a:Assertion) RETURN a.id AS id
       UNION ALL
       UNWIND $entityIds AS id MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT|ABOUT]-(:Claim)<-[:OF]-(a:Assertion) RETURN a.id AS id
     }
     RETURN id LIMIT ${GATHERED + 1}`,
    { entityIds },
  );
  return rows.length > GATHERED ? null : [...new Set(rows.map(({ id }) => id))];
}
