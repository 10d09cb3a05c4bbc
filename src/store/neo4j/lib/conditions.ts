import type { Composed } from '../../filters.ts';
import type { Parameters } from '../connection.ts';

/** A condition and the parameters it names. Texts are constants of ours; whatever comes from outside is a parameter. */
export interface Condition {
  readonly text: string;
  readonly parameters: Parameters;
}

export function condition(text: string, parameters: Parameters = {}): Condition {
  return { text, parameters };
}

/**
 * Never true, and not to be seen through: where the planner finds a constant it drops the other conditions, and then
 * misses the one that its index hint is for.
 */
export const NEVER = condition('$never', { never: false });

/** Makes conditions whose parameters bear names of their own, so that a filter may hold the same condition many times. */
export class Conditions {
  #count = 0;

  /** @param text names its parameters $0, $1, … in the order of the values */
  make(text: string, ...values: readonly unknown[]): Condition {
    const parameters: Parameters = {};
    const names = values.map((value) => {
      const name = `p${this.#count++}`;
      parameters[name] = value;
      return name;
    });
    return { text: text.replace(/\$(\d+)/g, (_, at) => `$${names[Number(at)]}`), parameters };
  }

  oneOf(expression: string, values: readonly string[]): Condition {
    return values.length === 0 ? NEVER : this.make(`${expression} IN $0`, values);
  }
}

export function allOf(conditions: readonly Condition[]): string {
  return conditions.map(({ text }) => `(${text})`).join(' AND ') || 'TRUE';
}

export function parametersOf(conditions: readonly Condition[]): Parameters {
  return Object.assign({}, ...conditions.map(({ parameters }) => parameters)) as Parameters;
}

/** Conditions of a composed filter: those of its own part, then what `and`, `or` and `not` add. */
export function composed<F extends Composed<F>>(filter: F, own: (part: F) => Condition[]): Condition[] {
  const whole = (one: F): Condition => {
    const conditions = composed(one, own);
    if (conditions.length === 0) return condition('$always', { always: true });
    return { text: allOf(conditions), parameters: parametersOf(conditions) };
  };
  const found = own(filter);
  for (const part of filter.and ?? []) found.push(whole(part));
  if (filter.or) {
    const parts = filter.or.map(whole);
    found.push(
      parts.length === 0
        ? NEVER
        : { text: parts.map(({ text }) => `(${text})`).join(' OR '), parameters: parametersOf(parts) },
    );
  }
  if (filter.not) {
    const { text, parameters } = whole(filter.not);
    // What is not known to hold does not hold: Cypher's third truth value ends here.
    found.push({ text: `NOT coalesce((${text}), FALSE)`, parameters });
  }
  return found;
}

/** Every value of one list anywhere in a composed filter, each once. */
export function mentioned<F extends Composed<F>>(
  filter: F,
  list: (part: F) => readonly string[] | undefined,
): string[] {
  const parts = [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])];
  return [...new Set([...(list(filter) ?? []), ...parts.flatMap((part) => mentioned(part, list))])];
}
