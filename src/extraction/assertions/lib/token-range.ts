import type { Span } from '../../../model/span.ts';
import { firstTokenFrom } from '../../lib/first-token-from.ts';
import type { Analysis } from '../../parts.ts';

/** Tokens of a span: first index, index after the last. Binary search, since spans come in any order. */
export function tokenRange({ tokens }: Analysis, { start, end }: Span): { from: number; to: number } {
  const from = firstTokenFrom(tokens, start);
  const inside = from < tokens.length && tokens[from]!.start < end;
  return { from, to: inside ? firstTokenFrom(tokens, end) : from };
}
