import type { AssertionFilter } from '../../store.ts';
import type { Database } from '../database.ts';
import { claimConditions } from './claim-conditions.ts';
import { allOf, type Condition, composed, condition, oneOf } from './conditions.ts';
import { formIds } from './form-ids.ts';
import { publishedWithin, timeWithin } from './time-within.ts';

/** Up to this many rows are gathered and sorted; above, the list is read in its own order until the page is full. */
export const GATHERED = 2_000;

/** An assertion filter as SQL: assertions that meet one of `drivers` (each led by an index) and all of `rest`. */
export interface AssertionConditions {
  /** Alternatives, of which several may hold of one assertion; [[]] where no index leads. */
  readonly drivers: readonly (readonly Condition[])[];
  readonly rest: readonly Condition[];
  /** No assertion can pass. */
  readonly nothing: boolean;
}

type Lead = { readonly drivers: Condition[][]; readonly by: keyof AssertionFilter | null };

/**
 * Conditions on `assertion a`.
 *
 * @param gathered up to so many rows are gathered through an index of what they have to do with; what reads most of what
 *   passes anyway, and not a page of it, does best by gathering far more
 */
export function assertionConditions(
  database: Database,
  filter: AssertionFilter,
  gathered = GATHERED,
): AssertionConditions {
  const lead = leadOf(database, filter, gathered);
  const rest = composed(filter, (part) =>
    ownConditions(database, part, part === filter ? (lead?.by ?? null) : null),
  );
  if (!filter.includeRetired) rest.push(condition('a.current = 1'));
  const drivers = lead?.drivers ?? [[]];
  const nothing = drivers.length === 0 || rest.some(({ sql }) => sql === 'FALSE');
  return { drivers, rest, nothing };
}

/**
 * What an index can lead to: a list of the filter's own, else of a part of `and`, else of every part of `or`; null
 * where all assertions must be looked at in their order.
 */
function leadOf(database: Database, filter: AssertionFilter, gathered: number): Lead | null {
  const values = (column: string, list: readonly string[]) =>
    [...new Set(list)].map((value) => [condition(`${column} = ?`, value)]);
  if (filter.articleIds) return { drivers: values('a.articleId', filter.articleIds), by: 'articleIds' };
  if (filter.claimIds) return { drivers: values('a.claimId', filter.claimIds), by: 'claimIds' };
  if (filter.speakerIds) return { drivers: values('a.speakerId', filter.speakerIds), by: 'speakerIds' };
  if (filter.outletIds)
    return { drivers: values('a.outletId', formIds(database, filter.outletIds)), by: 'outletIds' };
  // An origin has few articles; its assertions have no index of their own.
  if (filter.originIds) return { drivers: [[articlesOfOrigins(filter.originIds)]], by: 'originIds' };
  const passedOn = filter.viaIds && fewPassedOnBy(database, filter.viaIds, gathered);
  if (passedOn) return { drivers: [[passedOn]], by: 'viaIds' };
  const few = filter.entityIds && fewOfEntities(database, filter.entityIds, gathered);
  if (few) return { drivers: [[few]], by: 'entityIds' };
  for (const part of filter.and ?? []) {
    const lead = leadOf(database, part, gathered);
    if (lead) return { ...lead, by: null };
  }
  const parts = filter.or?.map((part) => leadOf(database, part, gathered));
  if (!parts?.every((lead) => lead !== null)) return null;
  return { drivers: parts.flatMap(({ drivers }) => drivers), by: null };
}

/** Conditions of one part, without the one that leads. */
function ownConditions(
  database: Database,
  filter: AssertionFilter,
  by: keyof AssertionFilter | null,
): Condition[] {
  const found: Condition[] = [];
  const list = (name: 'articleIds' | 'claimIds' | 'speakerIds' | 'originIds', column: string) => {
    const values = filter[name];
    if (values && name !== by) found.push(oneOf(column, values));
    else if (values?.length === 0) found.push(condition('FALSE'));
  };
  list('articleIds', 'a.articleId');
  list('claimIds', 'a.claimId');
  list('speakerIds', 'a.speakerId');
  if (filter.outletIds && by !== 'outletIds')
    found.push(oneOf('a.outletId', formIds(database, filter.outletIds)));
  list('originIds', 'a.originId');
  if (filter.stance) found.push(condition('a.stance = ?', filter.stance));
  if (filter.certainty) found.push(oneOf('a.certainty', filter.certainty));
  if (filter.direct !== undefined) found.push(condition('a.direct = ?', filter.direct ? 1 : 0));
  if (filter.language !== undefined) found.push(condition('a.language = ?', filter.language));
  found.push(...timeWithin('a.saidAt', filter.saidFrom, filter.saidTo));
  found.push(...publishedWithin('a.publishedKey', filter));
  const ofClaim = claimConditions(filter);
  if (ofClaim.length > 0) {
    const { sql, parameters } = allOf(ofClaim);
    found.push(condition(`EXISTS (SELECT 1 FROM claim c WHERE c.id = a.claimId AND ${sql})`, ...parameters));
  }
  if (filter.viaIds && by !== 'viaIds') found.push(passedOnBy(database, filter.viaIds));
  if (filter.entityIds && by !== 'entityIds') found.push(ofEntities(filter.entityIds));
  return found;
}

function articlesOfOrigins(originIds: readonly string[]): Condition {
  return condition(
    'a.articleId IN (SELECT r.id FROM article r WHERE r.originId IN (SELECT value FROM json_each(?)))',
    JSON.stringify(originIds),
  );
}

/** A go-between is kept by its form; an unnamed source is its own. */
function passedOnBy(database: Database, ids: readonly string[]): Condition {
  const forms = formsAndSources(database, ids);
  return condition(
    'EXISTS (SELECT 1 FROM assertion_via v WHERE v.assertionId = a.id AND v.formId IN (SELECT value FROM json_each(?)))',
    JSON.stringify(forms),
  );
}

/** The same where they are few, gathered through the go-betweens' index; else null. */
function fewPassedOnBy(database: Database, ids: readonly string[], gathered: number): Condition | null {
  const forms = JSON.stringify(formsAndSources(database, ids));
  const { n } = database.get<{ n: number }>(
    `SELECT count(*) AS n FROM (
       SELECT 1 FROM json_each(?) f JOIN assertion_via v ON v.formId = f.value LIMIT ?)`,
    forms,
    gathered + 1,
  )!;
  if (n > gathered) return null;
  return condition(
    'a.id IN (SELECT v.assertionId FROM json_each(?) f JOIN assertion_via v ON v.formId = f.value)',
    forms,
  );
}

function formsAndSources(database: Database, ids: readonly string[]): string[] {
  return [...formIds(database, ids), ...ids.filter((id) => id.startsWith('uns_'))];
}

/** Assertions whose speaker, subject, object or topic is one of the entities: each assertion met in list order is asked. */
function ofEntities(entityIds: readonly string[]): Condition {
  if (entityIds.length === 0) return condition('FALSE');
  const ids = JSON.stringify(entityIds);
  return condition(
    `a.speakerId IN (SELECT value FROM json_each(?))
     OR EXISTS (SELECT 1 FROM json_each(?) e JOIN claim_entity ce ON ce.entityId = e.value AND ce.claimId = a.claimId)`,
    ids,
    ids,
  );
}

/** The same where they are few, gathered through the entities' indexes; else null. */
function fewOfEntities(database: Database, entityIds: readonly string[], gathered: number): Condition | null {
  const ids = JSON.stringify(entityIds);
  const { n } = database.get<{ n: number }>(
    `SELECT count(*) AS n FROM (
       SELECT a.row FROM json_each(?1) e JOIN assertion a ON a.speakerId = e.value
       UNION ALL
       SELECT a.row FROM json_each(?1) e JOIN claim_entity ce ON ce.entityId = e.value JOIN assertion a ON a.claimId = ce.claimId
       LIMIT ?2)`,
    ids,
    gathered + 1,
  )!;
  if (n > gathered) return null;
  return condition(
    `a.row IN (
       SELECT s.row FROM json_each(?) e JOIN assertion s ON s.speakerId = e.value
       UNION
       SELECT s.row FROM json_each(?) e JOIN claim_entity ce ON ce.entityId = e.value JOIN assertion s ON s.claimId = ce.claimId)`,
    ids,
    ids,
  );
}
