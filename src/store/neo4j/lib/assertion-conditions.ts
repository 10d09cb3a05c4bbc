import type { AssertionFilter } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { type Condition, condition } from './conditions.ts';
import { formIds } from './form-ids.ts';
import { ASSERTIONS, gathered, leadBy } from './listings.ts';
import { publishedWithin } from './published-within.ts';
import type { Listing } from './read-page.ts';

/** Up to this many rows are gathered and sorted; above, the list is read in its own order until the page is full. */
export const GATHERED = 2_000;

/** An assertion filter as Cypher over `(a:Assertion)`. */
export interface AssertionConditions {
  /** What leads: a property and its values, or null where none does. */
  readonly lead: { readonly property: string; readonly values: readonly string[] } | null;
  readonly rest: readonly Condition[];
  /** No assertion can pass. */
  readonly nothing: boolean;
}

export async function assertionConditions(
  connection: Connection,
  filter: AssertionFilter,
): Promise<AssertionConditions> {
  const lists: [string, readonly string[] | undefined, string][] = [
    ['a.articleId', filter.articleIds, 'articleIds'],
    ['a.claimId', filter.claimIds, 'claimIds'],
    ['a.speakerId', filter.speakerIds, 'speakerIds'],
    ['a.outletId', filter.outletIds && (await formIds(connection, filter.outletIds)), 'outletIds'],
    ['a.articleId', filter.originIds && (await articlesOf(connection, filter.originIds)), 'originArticleIds'],
  ];
  const rest: Condition[] = [];
  let lead: AssertionConditions['lead'] = null;
  let nothing = false;
  for (const [property, values, name] of lists) {
    if (!values) continue;
    if (values.length === 0) nothing = true;
    if (lead) rest.push(condition(`${property} IN $${name}`, { [name]: values }));
    else lead = { property, values: [...new Set(values)] };
  }
  if (!filter.includeRetired) rest.push(condition('a.current'));
  if (filter.stance) rest.push(condition('a.stance = $stance', { stance: filter.stance }));
  if (filter.certainty) rest.push(condition('a.certainty IN $certainty', { certainty: filter.certainty }));
  if (filter.language !== undefined) {
    rest.push(condition('a.language = $language', { language: filter.language }));
  }
  if (filter.predicateClass) {
    rest.push(
      condition('EXISTS { (a)-[:OF]->(c:Claim) WHERE c.predicateClass IN $predicateClass }', {
        predicateClass: filter.predicateClass,
      }),
    );
  }
  rest.push(...publishedWithin('a.orderKey', filter));
  if (filter.entityIds) {
    const few = lead === null && filter.entityIds.length > 0 && (await fewOf(connection, filter.entityIds));
    if (few) lead = { property: 'a.id', values: few };
    else {
      rest.push(
        condition(
          `a.speakerId IN $entityIds OR
           EXISTS { (a)-[:OF]->(:Claim)-[:SUBJECT|OBJECT|ABOUT]->(e:Entity) WHERE e.id IN $entityIds }`,
          { entityIds: filter.entityIds },
        ),
      );
    }
  }
  nothing ||= [filter.certainty, filter.predicateClass, filter.entityIds].some((list) => list?.length === 0);
  return { lead, rest, nothing };
}

/** The listing a filter asks for, and the values it is read for. */
export function ledAssertions(lead: AssertionConditions['lead']): {
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
