import type { Span } from '../../../model/span.ts';
import type { Analysis } from '../../parts.ts';

/** Tokens of a span: first index, index after the last. Binary search, since spans come in any order. */
export function tokenRange({ tokens }: Analysis, { start, end }: Span): { from: number; to: number } {
  const from = firstFrom(tokens, start);
  let to = from;
  if (to < tokens.length && tokens[to]!.start < end) to = firstFrom(tokens, end);
  return { from, to };
}

function firstFrom(tokens: Analysis['tokens'], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
