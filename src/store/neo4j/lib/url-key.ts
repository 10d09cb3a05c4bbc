import { createHash } from 'node:crypto';

/** An address as an index holds it: range indexes refuse long values, and addresses come from outside. */
export function urlKey(url: string | null): string | null {
  return url === null ? null : createHash('sha256').update(url).digest('hex').slice(0, 40);
}
