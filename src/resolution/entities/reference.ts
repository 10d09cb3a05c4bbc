/**
 * Reference lists: names known to be one entity's. Ours (model/data/bodies.yml) holds large international bodies and
 * cities; a user may add one.
 */
import { bodies, bodyKey, type ReferenceEntry } from '../../model/bodies.ts';
import type { EntityKind } from '../../model/extraction.ts';

export type { ReferenceEntry } from '../../model/bodies.ts';

export interface Reference {
  /** The entry that owns a name, or null. */
  find(kind: EntityKind, name: string): ReferenceEntry | null;
  /** Every entry, in order. */
  readonly entries: readonly ReferenceEntry[];
}

/** Looks names up in our own list and the user's; the user's wins. A name two entries share belongs to neither. */
export function createReference(extra: readonly ReferenceEntry[] = []): Reference {
  const entries = [...extra, ...bodies()];
  const index = new Map<string, ReferenceEntry | null>();
  for (const [position, entry] of entries.entries()) {
    for (const name of entry.names) {
      const key = bodyKey(entry.kind, name);
      const before = index.get(key);
      if (before === undefined) index.set(key, entry);
      else if (before && before.id !== entry.id && position >= extra.length === !extra.includes(before))
        index.set(key, null);
    }
  }
  return { entries, find: (kind, name) => index.get(bodyKey(kind, name)) ?? null };
}
