/**
 * Reference lists: names known to be one entity's. Ours (model/data/bodies.yml) holds large international bodies and
 * cities; a user may add one.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { EntityKind } from '../../model/extraction.ts';
import { fold } from '../../model/fold.ts';

export interface ReferenceEntry {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: readonly string[];
  readonly country: string | null;
  readonly wikidataId: string | null;
}

export interface Reference {
  /** The entry that owns a name, or null. */
  find(kind: EntityKind, name: string): ReferenceEntry | null;
  /** Every entry, in order. */
  readonly entries: readonly ReferenceEntry[];
}

let own: readonly ReferenceEntry[] | undefined;

/** Entries of our own list. */
export function ownEntries(): readonly ReferenceEntry[] {
  if (own) return own;
  const url = new URL('../../model/data/bodies.yml', import.meta.url);
  const data = parse(readFileSync(url, 'utf8')) as { bodies: string; places: string };
  own = `${data.bodies}${data.places}`
    .trim()
    .split('\n')
    .map((line) => {
      const [id, kind, french, english, country] = line.split('|').map((cell) => cell.trim());
      const names = [french!, english!].flatMap((cell) => cell.split(',')).map((name) => name.trim());
      return { id: id!, kind: kind as EntityKind, names, country: country || null, wikidataId: null };
    });
  return own;
}

/** Looks names up in our own list and the user's; the user's wins. A name two entries share belongs to neither. */
export function createReference(extra: readonly ReferenceEntry[] = []): Reference {
  const entries = [...extra, ...ownEntries()];
  const index = new Map<string, ReferenceEntry | null>();
  for (const [position, entry] of entries.entries()) {
    for (const name of entry.names) {
      const key = referenceKey(entry.kind, name);
      const before = index.get(key);
      if (before === undefined) index.set(key, entry);
      else if (before && before.id !== entry.id && position >= extra.length === !extra.includes(before))
        index.set(key, null);
    }
  }
  return { entries, find: (kind, name) => index.get(referenceKey(kind, name)) ?? null };
}

function referenceKey(kind: EntityKind, name: string): string {
  const text = fold(name)
    .replace(/[.]/g, '')
    .replace(/[-\s]+/g, ' ')
    .replace(/^(?:the|le|la|les) |^l'/, '')
    .trim();
  return `${kind} ${text}`;
}
