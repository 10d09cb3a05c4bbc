import type { Parameters } from '../connection.ts';

/** A condition and the parameters it names. Texts are constants of ours; whatever comes from outside is a parameter. */
export interface Condition {
  readonly text: string;
  readonly parameters: Parameters;
}

export function condition(text: string, parameters: Parameters = {}): Condition {
  return { text, parameters };
}

export function allOf(conditions: readonly Condition[]): string {
  return conditions.map(({ text }) => `(${text})`).join(' AND ') || 'TRUE';
}

export function parametersOf(conditions: readonly Condition[]): Parameters {
  return Object.assign({}, ...conditions.map(({ parameters }) => parameters)) as Parameters;
}
