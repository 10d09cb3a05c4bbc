import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import type { EntityKind } from './extraction.ts';
import { fold } from './fold.ts';
import { frenchDemonymForms, stateNames } from './states.ts';

/** An entity known by several names. */
export interface ReferenceEntry {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: readonly string[];
  /** State that the entity stands for. */
  readonly country: string | null;
  readonly wikidataId: string | null;
  /** State that a place lies in, or that a body is of whose name others bear elsewhere. */
  readonly home?: string;
  readonly sort?: PlaceSort;
}

export type PlaceSort = 'towns' | 'regions' | 'nature';

let own: readonly ReferenceEntry[] | undefined;
let adjectives: Map<string, string> | undefined;
let byName: Map<string, ReferenceEntry> | undefined;

/** Large international bodies (data/bodies.yml), and places (data/places.txt and the capitals of data/states.yml). */
export function bodies(): readonly ReferenceEntry[] {
  own ??= [...organizations(), ...places()];
  return own;
}

/** The entry of our own list that goes by a name, whatever its kind; the first where several do. */
export function bodyOf(name: string): ReferenceEntry | null {
  if (!byName) {
    byName = new Map();
    for (const entry of bodies())
      for (const each of entry.names) {
        const key = nameKey(each);
        if (!byName.has(key)) byName.set(key, entry);
      }
  }
  return byName.get(nameKey(name)) ?? null;
}

/** Key under which names are compared: folded, points, hyphens and a leading article dropped. */
export function bodyKey(kind: EntityKind, name: string): string {
  return `${kind} ${nameKey(name)}`;
}

function nameKey(name: string): string {
  return fold(name)
    .replace(/[.]/g, '')
    .replace(/[-\s]+/g, ' ')
    .replace(/^(?:the|le|la|les) |^l'/, '')
    .trim();
}

/** Id of the place that an adjective is of: "écossais", "Scottish"; null for other words and for those of states. */
export function placeOfAdjective(word: string): string | null {
  if (!adjectives) {
    adjectives = new Map();
    for (const line of read('places.txt').split('\n= adjectives\n')[1]?.split('\n') ?? []) {
      const [place, french, english] = cellsOf(line);
      if (!place || !french || !english) continue;
      const forms = [...namesIn(french).flatMap(frenchDemonymForms), ...namesIn(english)];
      for (const form of forms) adjectives.set(fold(form), slugOf(place));
    }
  }
  return adjectives.get(fold(word)) ?? null;
}

function slugOf(name: string): string {
  return fold(name).replace(/[^a-z0-9]+/g, '-');
}

function read(name: string): string {
  return readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8');
}

function organizations(): ReferenceEntry[] {
  const data = readYaml(read('bodies.yml')) as { bodies: string };
  return data.bodies
    .trim()
    .split('\n')
    .map((line) => {
      const [id, kind, french, english, country, home] = cellsOf(line);
      const names = [...namesIn(french!), ...namesIn(english!)];
      return {
        id: id!,
        kind: kind as EntityKind,
        names,
        country: country || null,
        wikidataId: null,
        ...(home ? { home } : {}),
      };
    });
}

function places(): ReferenceEntry[] {
  const found: ReferenceEntry[] = [];
  let sort: PlaceSort = 'towns';
  for (const line of read('places.txt').split('\n= adjectives\n')[0]!.split('\n')) {
    const heading = /^= (towns|regions|nature)$/.exec(line)?.[1];
    if (heading) sort = heading as PlaceSort;
    if (line.startsWith('#') || !line.includes('|')) continue;
    const [french, english, home] = cellsOf(line);
    found.push(placeOf([...namesIn(french!), ...namesIn(english!)], namesIn(english!)[0]!, home ?? '', sort));
  }
  const listed = new Set(found.flatMap((entry) => entry.names.map(nameKey)));
  const english = new Map(stateNames('en').map((state) => [state.country, state.capitals]));
  for (const { country, capitals } of stateNames('fr')) {
    const names = [...capitals, ...(english.get(country) ?? [])];
    // Two capitals in one cell are two places.
    if (capitals.length !== 1 || names.length !== 2 || names.some((name) => listed.has(nameKey(name))))
      continue;
    found.push(placeOf(names, names[1]!, country, 'towns'));
  }
  return found;
}

function placeOf(names: readonly string[], main: string, home: string, sort: PlaceSort): ReferenceEntry {
  return {
    id: slugOf(main),
    kind: 'Place',
    names: [...new Set(names)],
    country: null,
    wikidataId: null,
    ...(home ? { home } : {}),
    sort,
  };
}

function cellsOf(line: string): string[] {
  return line.split('|').map((cell) => cell.trim());
}

function namesIn(cell: string): string[] {
  return cell
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
