import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import type { EntityKind } from './extraction.ts';
import { fold } from './fold.ts';

/** An entity known by several names. */
export interface ReferenceEntry {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: readonly string[];
  readonly country: string | null;
  readonly wikidataId: string | null;
}

let own: readonly ReferenceEntry[] | undefined;

/** Large international bodies and cities with their names in both languages (data/bodies.yml). */
export function bodies(): readonly ReferenceEntry[] {
  if (own) return own;
  const url = new URL('./data/bodies.yml', import.meta.url);
  const data = readYaml(readFileSync(url, 'utf8')) as { bodies: string; places: string };
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

/** Key under which names are compared: folded, points, hyphens and a leading article dropped. */
export function bodyKey(kind: EntityKind, name: string): string {
  const text = fold(name)
    .replace(/[.]/g, '')
    .replace(/[-\s]+/g, ' ')
    .replace(/^(?:the|le|la|les) |^l'/, '')
    .trim();
  return `${kind} ${text}`;
}
