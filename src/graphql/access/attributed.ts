import type { Curation } from '../curation.ts';
import type { Principal } from './principal.ts';

/**
 * The same changes, with the key or token they were made with beside the name: callers say who they are themselves, and
 * the graph keeps judgements for ever. On a server without keys there is nothing to add.
 */
export function attributed(curation: Curation | null, { kind, id }: Principal): Curation | null {
  if (!curation || (kind !== 'key' && kind !== 'token')) return curation;
  // A blank name stays blank, to be refused as one.
  const sign = (by: string) => (by.trim() === '' ? by : `${by} (${kind} ${id})`);
  return {
    judge: (ruling) => curation.judge({ ...ruling, by: sign(ruling.by) }),
    revoke: (judgementId, by, reason) => curation.revoke(judgementId, sign(by), reason),
    withdraw: (articleId, reason, by) => curation.withdraw(articleId, reason, sign(by)),
  };
}
