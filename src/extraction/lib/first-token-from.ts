import type { Token } from '../parts.ts';
import { firstIndex } from './first-index.ts';

/** Index of the first token that starts at or after an offset; the number of tokens if none does. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  return firstIndex(tokens.length, (index) => tokens[index]!.start >= offset);
}
