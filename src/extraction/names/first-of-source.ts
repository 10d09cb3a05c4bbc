import { formTest } from '../language/form-test.ts';
import type { Token } from '../parts.ts';

const IDLE: ReadonlySet<string> = new Set(['punctuation', 'mark', 'conjunction', 'subordinator']);
const PREPOSITION = formTest(/^(?:selon|d'après|according|to|by|par|pour)$/);

/** First token in [from, to) of a source's own words, behind marks, links and the preposition that leads in to them. */
export function firstOfSource(tokens: readonly Token[], from: number, to: number): number {
  let first = from;
  while (first < to && (IDLE.has(tokens[first]!.tag) || PREPOSITION.of(tokens[first]!))) first++;
  return first;
}
