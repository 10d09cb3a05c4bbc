import {
  type AssertionFilter,
  FACET_ROWS,
  type Facet,
  type FacetAsked,
  type FacetCounts,
} from '../../store.ts';
import type { Database } from '../database.ts';
import { assertionConditions } from '../lib/assertion-conditions.ts';
import { allOf, anyOf } from '../lib/conditions.ts';
import { countByColumns } from '../lib/count-by-columns.ts';
import { fewLedTo } from '../lib/few-led-to.ts';

/** Each facet as an expression over an assertion, null for none; an outlet is named by a form. */
const VALUES: { readonly [F in Facet]: string } = {
  stance: 'a.stance',
  certainty: 'a.certainty',
  predicateClass: '(SELECT c.predicateClass FROM claim c WHERE c.id = a.claimId)',
  language: 'a.language',
  month: `nullif(substr(a.publishedKey, 1, 7), '')`,
  outlet: '(SELECT f.canonicalId FROM entity_form f WHERE f.id = a.outletId)',
  speaker: 'a.speakerId',
  origin: 'a.originId',
};

/** Rows gathered through an index before the newest of them are counted. */
const GATHERED = 3 * FACET_ROWS;

interface Counted {
  readonly place: number;
  readonly value: string | null;
  readonly assertions: number;
  readonly origins: number;
  readonly counted: number;
}

/** Below this share of all, rows are found through an index and read; above, columns of all are read, in less time. */
const FEW = 1 / 100;

export function countFacets(
  database: Database,
  filter: AssertionFilter,
  asked: readonly FacetAsked[],
): FacetCounts[] {
  if (asked.length === 0) return [];
  return (
    (fewLedTo(database, filter, FEW) ? null : countByColumns(database, filter, asked)) ??
    countRows(database, filter, asked)
  );
}

/** The assertions are read once, whatever is counted of them: each may lie on a page of its own. */
function countRows(database: Database, filter: AssertionFilter, asked: readonly FacetAsked[]): FacetCounts[] {
  const { drivers, rest, nothing } = assertionConditions(database, filter, GATHERED);
  if (nothing) return asked.map(() => ({ values: [], counted: 0, complete: true }));
  const { sql, parameters } = allOf([anyOf(drivers.map(allOf)), ...rest]);
  const rows = database.all<Counted>(
    `WITH passing AS MATERIALIZED (
       SELECT a.originId AS origin, ${asked.map(({ facet }, at) => `${VALUES[facet]} AS value${at}`).join(', ')}
       FROM assertion a WHERE ${sql} ORDER BY a.publishedKey DESC, a.id DESC LIMIT ${FACET_ROWS})
     ${asked.map((_, at) => countsAt(at)).join(' UNION ALL ')}`,
    ...parameters,
    ...asked.map(({ limit }) => limit),
  );
  return asked.map((_, at) => {
    const own = rows.filter(({ place }) => place === at);
    const counted = own[0]?.counted ?? 0;
    return {
      values: own.map(({ value, assertions, origins }) => ({ value, assertions, origins })),
      counted,
      complete: counted < FACET_ROWS,
    };
  });
}

function countsAt(place: number): string {
  return `SELECT * FROM (
    SELECT ${place} AS place, value, assertions, origins, sum(assertions) OVER () AS counted FROM (
      SELECT value${place} AS value, count(*) AS assertions, count(DISTINCT origin) AS origins FROM passing GROUP BY value${place})
    ORDER BY assertions DESC, coalesce(value, '') LIMIT ?)`;
}
