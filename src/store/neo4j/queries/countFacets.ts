import {
  type AssertionFilter,
  FACET_ROWS,
  type Facet,
  type FacetAsked,
  type FacetCounts,
} from '../../store.ts';
import { type Connection, integer } from '../connection.ts';
import { assertionConditions } from '../lib/assertion-conditions.ts';
import { allOf, Conditions, parametersOf } from '../lib/conditions.ts';
import { ledBy } from '../lib/led-by.ts';

/** Each facet as an expression over an assertion, null for none; `more` matches what it needs beside. */
const VALUES: { readonly [F in Facet]: { readonly value: string; readonly more?: string } } = {
  stance: { value: 'a.stance' },
  certainty: { value: 'a.certainty' },
  predicateClass: { value: 'c.predicateClass', more: 'OPTIONAL MATCH (a)-[:OF]->(c:Claim)' },
  language: { value: 'a.language' },
  month: { value: 'left(a.publishedAt, 7)' },
  // An outlet is named by a form.
  outlet: { value: 'f.canonicalId', more: 'OPTIONAL MATCH (f:EntityForm {id: a.outletId})' },
  speaker: { value: 'a.speakerId' },
  origin: { value: 'a.originId' },
};

export function countFacets(
  connection: Connection,
  filter: AssertionFilter,
  asked: readonly FacetAsked[],
): Promise<FacetCounts[]> {
  return Promise.all(asked.map((one) => countFacet(connection, filter, one)));
}

async function countFacet(
  connection: Connection,
  filter: AssertionFilter,
  { facet, limit }: FacetAsked,
): Promise<FacetCounts> {
  const conditions = new Conditions();
  const { leads, rest, nothing } = await assertionConditions(connection, conditions, filter);
  if (nothing) return { values: [], counted: 0, complete: true };
  const all = [...ledBy(conditions, leads), ...rest];
  const { value, more = '' } = VALUES[facet];
  const [row] = await connection.read<{ values: FacetCounts['values']; counted: number }>(
    `MATCH (a:Assertion) WHERE a.orderKey IS NOT NULL AND ${allOf(all)}
     WITH a ORDER BY a.orderKey DESC LIMIT $rows
     ${more}
     WITH ${value} AS value, count(*) AS assertions, count(DISTINCT a.originId) AS origins
     ORDER BY assertions DESC, coalesce(value, '')
     WITH collect({value: value, assertions: assertions, origins: origins}) AS values, sum(assertions) AS counted
     RETURN values[0..$limit] AS values, counted`,
    { ...parametersOf(all), rows: integer(FACET_ROWS), limit: integer(limit) },
  );
  const { values, counted } = row!;
  return {
    values: values.map((one) => ({
      value: one.value ?? null,
      assertions: one.assertions,
      origins: one.origins,
    })),
    counted,
    complete: counted < FACET_ROWS,
  };
}
