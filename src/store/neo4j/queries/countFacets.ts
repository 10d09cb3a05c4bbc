import {
  type AssertionFilter,
  FACET_ROWS,
  type Facet,
  type FacetAsked,
  type FacetCounts,
} from '../../store.ts';
import { type Connection, integer, type Parameters } from '../connection.ts';
import { assertionConditions } from '../lib/assertion-conditions.ts';
import { allOf, type Condition, Conditions, parametersOf } from '../lib/conditions.ts';
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

/** All facets in one statement, which reads each assertion once, whatever is counted of it. */
export async function countFacets(
  connection: Connection,
  filter: AssertionFilter,
  asked: readonly FacetAsked[],
): Promise<FacetCounts[]> {
  const conditions = new Conditions();
  const { leads, rest, nothing } = await assertionConditions(connection, conditions, filter);
  if (nothing || asked.length === 0) return asked.map(() => ({ values: [], counted: 0, complete: true }));
  const facets = [...new Set(asked.map(({ facet }) => facet))].sort();
  const limits = facets.map((facet) =>
    Math.max(...asked.filter((one) => one.facet === facet).map(({ limit }) => limit)),
  );
  const { text, parameters } = facetsQuery([...ledBy(conditions, leads), ...rest], facets, limits);
  const rows = await connection.read<{
    at: number;
    value: string | null;
    assertions: number;
    origins: number;
    counted: number;
  }>(text, parameters);
  const found = new Map(
    facets.map((facet, at) => [
      facet,
      rows
        .filter((row) => row.at === at)
        .map(({ value, assertions, origins }) => ({ value: value ?? null, assertions, origins })),
    ]),
  );
  const counted = rows[0]?.counted ?? 0;
  return asked.map(({ facet, limit }) => ({
    values: found.get(facet)!.slice(0, limit),
    counted,
    complete: counted < FACET_ROWS,
  }));
}

/** Text and parameters; its plan is tested too. */
function facetsQuery(
  conditions: readonly Condition[],
  facets: readonly Facet[],
  limits: readonly number[],
): { readonly text: string; readonly parameters: Parameters } {
  const parameters: Parameters = { ...parametersOf(conditions), rows: integer(FACET_ROWS) };
  const more = facets.map((facet) => VALUES[facet].more ?? '');
  const values = facets.map((facet) => VALUES[facet].value);
  const parts = facets.map((_, at) => {
    parameters[`limit${at}`] = integer(limits[at]!);
    return `UNWIND rows AS row
      WITH row[${at + 1}] AS value, count(*) AS assertions, count(DISTINCT row[0]) AS origins
      ORDER BY assertions DESC, coalesce(value, '') LIMIT $limit${at}
      RETURN ${at} AS at, value, assertions, origins`;
  });
  return {
    text: `MATCH (a:Assertion) WHERE a.orderKey IS NOT NULL AND ${allOf(conditions)}
      WITH a ORDER BY a.orderKey DESC LIMIT $rows
      ${more.join(' ')}
      WITH collect([a.originId, ${values.join(', ')}]) AS rows
      CALL (rows) { ${parts.join('\nUNION ALL WITH rows ')} }
      RETURN at, value, assertions, origins, size(rows) AS counted`,
    parameters,
  };
}
