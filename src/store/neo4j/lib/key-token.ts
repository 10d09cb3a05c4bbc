import { createHash } from 'node:crypto';

/** A blocking key as one word of the full-text index, which splits at spaces and knows a syntax of its own. */
export function keyToken(key: string): string {
  return `k${createHash('sha256').update(key).digest('hex').slice(0, 20)}`;
}

export function keyTokens(keys: readonly string[]): string {
  return keys.map(keyToken).join(' ');
}
