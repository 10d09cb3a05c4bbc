import { type AssertionFilter, FACET_ROWS, type Facet, type FacetCounts } from '../../store.ts';
import type { Database } from '../database.ts';
import { assertionConditions } from '../lib/assertion-conditions.ts';
import { allOf, anyOf } from '../lib/conditions.ts';

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

interface Counted {
  readonly value: string | null;
  readonly assertions: number;
  readonly origins: number;
  readonly counted: number;
}

export function countFacet(
  database: Database,
  filter: AssertionFilter,
  facet: Facet,
  limit: number,
): FacetCounts {
  const { drivers, rest, nothing } = assertionConditions(database, filter);
  if (nothing) return { values: [], counted: 0, complete: true };
  const { sql, parameters } = allOf([anyOf(drivers.map(allOf)), ...rest]);
  const rows = database.all<Counted>(
    `SELECT value, assertions, origins, sum(assertions) OVER () AS counted FROM (
       SELECT value, count(*) AS assertions, count(DISTINCT originId) AS origins FROM (
         SELECT ${VALUES[facet]} AS value, a.originId FROM assertion a WHERE ${sql}
         ORDER BY a.publishedKey DESC, a.id DESC LIMIT ${FACET_ROWS})
       GROUP BY value)
     ORDER BY assertions DESC, coalesce(value, '') LIMIT ?`,
    ...parameters,
    limit,
  );
  const counted = rows[0]?.counted ?? 0;
  return {
    values: rows.map(({ value, assertions, origins }) => ({ value, assertions, origins })),
    counted,
    complete: counted < FACET_ROWS,
  };
}
