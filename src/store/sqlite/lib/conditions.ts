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
  if (values.length === 1) return condition(`${expression} = ?`, values[0]!);
  return condition(`${expression} IN (SELECT value FROM json_each(?))`, JSON.stringify(values));
}
