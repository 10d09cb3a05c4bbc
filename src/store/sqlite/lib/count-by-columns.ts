import type { AssertionFilter, Facet, FacetAsked, FacetCounts } from '../../store.ts';
import type { Database } from '../database.ts';
import { type Column, readColumns, readSizes, textsOf } from './assertion-columns.ts';
import { columnConditions, columnsRead } from './column-conditions.ts';

/** The column each facet is counted by. */
const COLUMN_OF: { readonly [F in Facet]: Column } = {
  stance: 'stance',
  certainty: 'certainty',
  predicateClass: 'claim',
  language: 'language',
  month: 'day',
  outlet: 'outlet',
  speaker: 'speaker',
  origin: 'origin',
};

/** What numbers of a column stand for: places in `values`. */
interface Grouping {
  readonly groups: Uint32Array;
  readonly values: readonly (string | null)[];
}

/** Counts all that pass, from columns alone; null where the filter asks for what no column tells. */
export function countByColumns(
  database: Database,
  filter: AssertionFilter,
  asked: readonly FacetAsked[],
): FacetCounts[] | null {
  const read = columnsRead(filter);
  if (!read) return null;
  for (const { facet } of asked) read.add(COLUMN_OF[facet]);
  const columns = readColumns(database, read.add('claim').add('origin')) as Record<Column, Uint32Array>;
  const sizes = readSizes(database);
  const rows = passingRows(columns.claim, columnConditions(database, filter, columns));
  const passing = byOrigin(rows, columns.origin, sizes.value);
  return asked.map(({ facet, limit }) => {
    const name = COLUMN_OF[facet];
    const column = columns[name];
    const size = name === 'claim' ? sizes.claim : sizes.value;
    const grouping = groupingOf(database, facet, passing, column, size);
    const counts = grouping
      ? countGroups(passing, columns.origin, grouping.values.length, (row) => grouping.groups[column[row]!]!)
      : countGroups(passing, columns.origin, size, (row) => column[row]!);
    return {
      values: mostFrequent(database, counts, grouping?.values, limit),
      counted: passing.length,
      complete: true,
    };
  });
}

/** Rows of current assertions that pass. */
function passingRows(claim: Uint32Array, passes: (row: number) => boolean): Uint32Array {
  const rows = new Uint32Array(claim.length);
  let found = 0;
  for (let row = 0; row < claim.length; row++) if (claim[row] !== 0 && passes(row)) rows[found++] = row;
  return rows.subarray(0, found);
}

/** The same rows with those of one origin together, so that origins are counted by comparing with the one before. */
function byOrigin(rows: Uint32Array, origin: Uint32Array, size: number): Uint32Array {
  const places = new Uint32Array(size + 1);
  for (const row of rows) places[origin[row]! + 1]!++;
  for (let at = 1; at < places.length; at++) places[at]! += places[at - 1]!;
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) sorted[places[origin[row]!]!++] = row;
  return sorted;
}

interface Counts {
  readonly assertions: Uint32Array;
  readonly origins: Uint32Array;
}

function countGroups(
  passing: Uint32Array,
  origin: Uint32Array,
  size: number,
  groupOf: (row: number) => number,
): Counts {
  const [assertions, origins, last] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  for (const row of passing) {
    const group = groupOf(row);
    assertions[group]!++;
    if (last[group] === origin[row]) continue;
    last[group] = origin[row]!;
    origins[group]!++;
  }
  return { assertions, origins };
}

/** Most first, then by value: of values that are as frequent as the last one told all are looked up. */
function mostFrequent(
  database: Database,
  { assertions, origins }: Counts,
  values: readonly (string | null)[] | undefined,
  limit: number,
): FacetCounts['values'] {
  const found: number[] = [];
  for (let group = 0; group < assertions.length; group++) if (assertions[group] !== 0) found.push(group);
  found.sort((a, b) => assertions[b]! - assertions[a]!);
  const least = assertions[found[Math.min(limit, found.length) - 1] ?? 0] ?? 0;
  const told = found.filter((group) => assertions[group]! >= least);
  const texts = values ? null : textsOf(database, told);
  return told
    .map((group) => ({
      value: (texts ? texts.get(group) : values![group]) ?? null,
      assertions: assertions[group]!,
      origins: origins[group]!,
    }))
    .sort((a, b) => b.assertions - a.assertions || ((a.value ?? '') < (b.value ?? '') ? -1 : 1))
    .slice(0, limit);
}

/** Null where each number is a value of its own. */
function groupingOf(
  database: Database,
  facet: Facet,
  passing: Uint32Array,
  column: Uint32Array,
  size: number,
): Grouping | null {
  if (facet === 'predicateClass') return classesOfClaims(database, size);
  if (facet !== 'month' && facet !== 'outlet') return null;
  const texts = textsOf(database, distinct(passing, column, size));
  if (facet === 'month') return grouped(size, [...texts], (day) => day.slice(0, 7));
  // An outlet is named by a form.
  const forms = database.all<{ id: string; canonicalId: string }>(
    'SELECT id, canonicalId FROM entity_form WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify([...texts.values()]),
  );
  const canonical = new Map(forms.map(({ id, canonicalId }) => [id, canonicalId]));
  return grouped(size, [...texts], (id) => canonical.get(id) ?? null);
}

function distinct(passing: Uint32Array, column: Uint32Array, size: number): number[] {
  const seen = new Uint8Array(size);
  const found: number[] = [];
  for (const row of passing) {
    const number = column[row]!;
    if (seen[number] === 0) found.push(number);
    seen[number] = 1;
  }
  return found;
}

function classesOfClaims(database: Database, size: number): Grouping {
  const rows = database.all<{ predicateClass: string; rows: string }>(
    `SELECT predicateClass, json_group_array(row) AS rows FROM claim
     WHERE predicateClass IS NOT NULL GROUP BY predicateClass`,
  );
  const groups = new Uint32Array(size);
  for (const [at, { rows: claims }] of rows.entries())
    for (const row of JSON.parse(claims) as number[]) groups[row] = at + 1;
  return { groups, values: [null, ...rows.map(({ predicateClass }) => predicateClass)] };
}

/** Numbers that stand for one value taken together; those without come first. */
function grouped(
  size: number,
  pairs: readonly (readonly [number: number, text: string])[],
  toValue: (text: string) => string | null,
): Grouping {
  const groups = new Uint32Array(size);
  const values: (string | null)[] = [null];
  const places = new Map<string | null, number>([[null, 0]]);
  for (const [number, text] of pairs) {
    const value = toValue(text);
    let place = places.get(value);
    if (place === undefined) {
      place = values.push(value) - 1;
      places.set(value, place);
    }
    groups[number] = place;
  }
  return { groups, values };
}
