import type { AssertionFilter } from '../../store.ts';
import type { Database } from '../database.ts';
import { type Condition, condition, oneOf } from './conditions.ts';
import { formIds } from './form-ids.ts';
import { publishedWithin } from './published-within.ts';

/** Up to this many rows are gathered and sorted; above, the list is read in its own order until the page is full. */
export const GATHERED = 2_000;

/** An assertion filter as SQL: assertions that meet one of `drivers` (each led by an index) and all of `rest`. */
export interface AssertionConditions {
  /** Alternatives that exclude one another, or [[]] where no index leads. */
  readonly drivers: readonly (readonly Condition[])[];
  readonly rest: readonly Condition[];
  /** No assertion can pass. */
  readonly nothing: boolean;
}

/** Conditions on `assertion a`. */
export function assertionConditions(database: Database, filter: AssertionFilter): AssertionConditions {
  const outlets = filter.outletIds && formIds(database, filter.outletIds);
  const lists: [string, readonly string[] | undefined][] = [
    ['a.articleId', filter.articleIds],
    ['a.claimId', filter.claimIds],
    ['a.speakerId', filter.speakerIds],
    ['a.outletId', outlets],
  ];
  const given = lists.filter((list): list is [string, readonly string[]] => list[1] !== undefined);
  const rest: Condition[] = [];
  let drivers: Condition[][] = [[]];
  given.forEach(([column, values], at) => {
    if (at === 0) drivers = [...new Set(values)].map((value) => [condition(`${column} = ?`, value)]);
    else rest.push(oneOf(column, values));
  });
  if (!filter.includeRetired) rest.push(condition('a.current = 1'));
  if (filter.stance) rest.push(condition('a.stance = ?', filter.stance));
  if (filter.certainty) rest.push(oneOf('a.certainty', filter.certainty));
  if (filter.language !== undefined) rest.push(condition('a.language = ?', filter.language));
  if (filter.predicateClass) {
    const { sql, parameters } = oneOf('c.predicateClass', filter.predicateClass);
    rest.push(condition(`EXISTS (SELECT 1 FROM claim c WHERE c.id = a.claimId AND ${sql})`, ...parameters));
  }
  rest.push(...publishedWithin('a.publishedKey', filter));
  if (filter.originIds) {
    // An origin has few articles; its assertions have no index of their own.
    if (given.length === 0) drivers = [[articlesOfOrigins(filter.originIds)]];
    else rest.push(oneOf('a.originId', filter.originIds));
  }
  if (filter.entityIds) rest.push(ofEntities(database, filter.entityIds, given.length === 0));
  const nothing =
    drivers.length === 0 ||
    [filter.certainty, filter.predicateClass, filter.originIds, filter.entityIds].some(
      (list) => list?.length === 0,
    ) ||
    given.some(([, values]) => values.length === 0);
  return { drivers, rest, nothing };
}

function articlesOfOrigins(originIds: readonly string[]): Condition {
  return condition(
    'a.articleId IN (SELECT r.id FROM article r WHERE r.originId IN (SELECT value FROM json_each(?)))',
    JSON.stringify(originIds),
  );
}

/**
 * Assertions whose speaker, subject, object or topic is one of the entities. Where they are few they are gathered through
 * the entities' indexes; where many, each assertion met in list order is asked.
 */
function ofEntities(database: Database, entityIds: readonly string[], mayLead: boolean): Condition {
  const ids = JSON.stringify(entityIds);
  const few =
    mayLead &&
    database.get<{ n: number }>(
      `SELECT count(*) AS n FROM (
         SELECT a.row FROM json_each(?1) e JOIN assertion a ON a.speakerId = e.value
         UNION ALL
         SELECT a.row FROM json_each(?1) e JOIN claim_entity ce ON ce.entityId = e.value JOIN assertion a ON a.claimId = ce.claimId
         LIMIT ?2)`,
      ids,
      GATHERED + 1,
    )!.n <= GATHERED;
  if (few) {
    return condition(
      `a.row IN (
         SELECT s.row FROM json_each(?) e JOIN assertion s ON s.speakerId = e.value
         UNION
         SELECT s.row FROM json_each(?) e JOIN claim_entity ce ON ce.entityId = e.value JOIN assertion s ON s.claimId = ce.claimId)`,
      ids,
      ids,
    );
  }
  return condition(
    `a.speakerId IN (SELECT value FROM json_each(?))
     OR EXISTS (SELECT 1 FROM json_each(?) e JOIN claim_entity ce ON ce.entityId = e.value AND ce.claimId = a.claimId)`,
    ids,
    ids,
  );
}
