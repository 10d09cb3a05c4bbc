import { publishedBounds } from '../../lib/published-key.ts';
import type { AssertionFilter } from '../../store.ts';
import type { Database } from '../database.ts';
import { type Column, type Columns, numbersOf, textsOf } from './assertion-columns.ts';
import { claimConditions } from './claim-conditions.ts';
import { allOf } from './conditions.ts';
import { formIds } from './form-ids.ts';

type Passes = (row: number) => boolean;

/** Days of the columns have ten characters: a bound that is longer cannot be told by them. */
const DAY = 10;

/** The columns a filter reads; null where it asks for what no column tells. */
export function columnsRead(filter: AssertionFilter): Set<Column> | null {
  const { articleIds, claimIds, viaIds, direct, saidFrom, saidTo, includeRetired } = filter;
  if (articleIds || claimIds || viaIds || direct !== undefined || saidFrom || saidTo || includeRetired)
    return null;
  const { publishedFrom = '', publishedTo = '' } = filter;
  if (publishedFrom.length > DAY || publishedTo.length > DAY) return null;
  const read = new Set<Column>();
  if (filter.speakerIds || filter.entityIds) read.add('speaker');
  if (filter.outletIds) read.add('outlet');
  if (filter.originIds) read.add('origin');
  if (filter.stance) read.add('stance');
  if (filter.certainty) read.add('certainty');
  if (filter.language !== undefined) read.add('language');
  if (publishedFrom || publishedTo) read.add('day');
  for (const part of [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])]) {
    const more = columnsRead(part);
    if (!more) return null;
    for (const name of more) read.add(name);
  }
  return read;
}

/** A filter that `columnsRead` takes, as a test of rows. */
export function columnConditions(database: Database, filter: AssertionFilter, columns: Columns): Passes {
  const tests: Passes[] = [];
  const among = (name: Column, texts: readonly string[] | undefined) => {
    if (!texts) return;
    const column = columns[name]!;
    const wanted = new Set(numbersOf(database, texts));
    const [only] = wanted;
    if (wanted.size === 1) tests.push((row) => column[row] === only);
    else tests.push((row) => wanted.has(column[row]!));
  };
  among('speaker', filter.speakerIds);
  among('outlet', filter.outletIds && formIds(database, filter.outletIds));
  among('origin', filter.originIds);
  among('stance', filter.stance && [filter.stance]);
  among('certainty', filter.certainty);
  among('language', filter.language === undefined ? undefined : [filter.language]);
  if (filter.publishedFrom !== undefined || filter.publishedTo !== undefined)
    tests.push(published(database, filter, columns.day!));
  if (filter.entityIds) tests.push(ofEntities(database, filter.entityIds, columns));
  const ofClaim = claimConditions(filter);
  if (ofClaim.length > 0) {
    const { sql, parameters } = allOf(ofClaim);
    const claims = flags(
      database.get<{ rows: string }>(
        `SELECT json_group_array(c.row) AS rows FROM claim c WHERE ${sql}`,
        ...parameters,
      )!.rows,
    );
    const column = columns.claim!;
    tests.push((row) => claims[column[row]!] === 1);
  }
  const part = (one: AssertionFilter) => columnConditions(database, one, columns);
  tests.push(...(filter.and ?? []).map(part));
  if (filter.or) {
    const parts = filter.or.map(part);
    tests.push((row) => parts.some((passes) => passes(row)));
  }
  if (filter.not) {
    const passes = part(filter.not);
    tests.push((row) => !passes(row));
  }
  if (tests.length === 1) return tests[0]!;
  return (row) => tests.every((passes) => passes(row));
}

/** Days are few: each is compared once. */
function published(
  database: Database,
  { publishedFrom, publishedTo }: AssertionFilter,
  column: Uint32Array,
): Passes {
  const { from, to } = publishedBounds(publishedFrom, publishedTo);
  const within = new Set<number>();
  for (const [number, day] of textsOf(database, [...new Set(column)]))
    if (day >= (from ?? '!') && (to === null || day <= to)) within.add(number);
  return (row) => within.has(column[row]!);
}

/** Whose speaker, subject, object or topic is one of the entities. */
function ofEntities(database: Database, entityIds: readonly string[], columns: Columns): Passes {
  const speakers = new Set(numbersOf(database, entityIds));
  const claims = flags(
    database.get<{ rows: string }>(
      `SELECT json_group_array(c.row) AS rows FROM json_each(?) e
       JOIN claim_entity ce ON ce.entityId = e.value JOIN claim c ON c.id = ce.claimId`,
      JSON.stringify(entityIds),
    )!.rows,
  );
  const { claim, speaker } = columns as Required<Columns>;
  return (row) => claims[claim[row]!] === 1 || speakers.has(speaker[row]!);
}

/** A list of rows, as JSON, as ones in an array. */
function flags(rows: string): Uint8Array {
  const list = JSON.parse(rows) as number[];
  const found = new Uint8Array(list.reduce((most, row) => Math.max(most, row), 0) + 1);
  for (const row of list) found[row] = 1;
  return found;
}
