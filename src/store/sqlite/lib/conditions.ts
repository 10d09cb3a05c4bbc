import type { Composed } from '../../filters.ts';
import type { Value } from '../database.ts';

/** A condition and its parameters, in the order of its question marks. Texts are constants of ours, never input. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly Value[];
}

export function condition(sql: string, ...parameters: Value[]): Condition {
  return { sql, parameters };
}

/** "x is one of these"; the list goes in as one JSON parameter, so that the statement's text is the same for any length. */
export function oneOf(expression: string, values: readonly string[]): Condition {
  if (values.length === 0) return condition('FALSE');
  if (values.length === 1) return condition(`${expression} = ?`, values[0]!);
  return condition(`${expression} IN (SELECT value FROM json_each(?))`, JSON.stringify(values));
}

export function allOf(conditions: readonly Condition[]): Condition {
  return joined(conditions, ' AND ', 'TRUE');
}

export function anyOf(conditions: readonly Condition[]): Condition {
  return joined(conditions, ' OR ', 'FALSE');
}

/** What is not known to hold does not hold: SQL's third truth value ends here. */
export function not({ sql, parameters }: Condition): Condition {
  return { sql: `NOT coalesce((${sql}), FALSE)`, parameters };
}

/** Conditions of a composed filter: those of its own part, then what `and`, `or` and `not` add. */
export function composed<F extends Composed<F>>(filter: F, own: (part: F) => Condition[]): Condition[] {
  const part = (one: F) => allOf(composed(one, own));
  return [
    ...own(filter),
    ...(filter.and ?? []).map(part),
    ...(filter.or ? [anyOf(filter.or.map(part))] : []),
    ...(filter.not ? [not(part(filter.not))] : []),
  ];
}

function joined(conditions: readonly Condition[], by: string, none: string): Condition {
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(by) || none,
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}
