/** Which of two places a name means that a state shares with a region or town: what the rest of the article tells. */
import type { ReferenceEntry } from '../../model/bodies.ts';
import type { ArticleEntity, Extraction } from '../../model/extraction.ts';
import { fold } from '../../model/fold.ts';
import { listed, readData } from '../lib/read-data.ts';
import { countryOf } from './field.ts';

interface Data {
  readonly offices: string;
  readonly neighbours: Readonly<Record<string, string>>;
  readonly namesakes: readonly {
    readonly id: string;
    readonly names: string;
    readonly state: string;
    readonly home: string;
    readonly sort: 'regions' | 'towns';
    readonly own: string;
    readonly neighbours: string;
  }[];
}

interface Namesake {
  readonly entry: ReferenceEntry & { readonly home: string };
  readonly state: string;
  readonly own: ReadonlySet<string>;
  readonly neighbours: ReadonlySet<string>;
}

let byName: Map<string, Namesake> | undefined;
let offices: readonly string[] | undefined;

/** Neighbours that tell a namesake: one may be met in any article. */
const NEIGHBOURS = 2;

/** The region or town that an article means by a name that it shares with a state; null where it means the state. */
export function namesakeOf(entity: ArticleEntity, extraction: Extraction): Namesake['entry'] | null {
  if (entity.kind !== 'Place') return null;
  load();
  const namesake = byName!.get(fold(entity.name));
  if (!namesake) return null;
  const others = extraction.entities.filter(({ index }) => index !== entity.index);
  const named = new Set(
    others.filter(({ kind }) => kind === 'Place').flatMap((one) => [one.name, ...one.aliases].map(fold)),
  );
  const meant =
    others.some(({ descriptions }) => descriptions.some((one) => governs(one, entity.name))) ||
    ((has(named, namesake.own) >= 1 || has(named, namesake.neighbours) >= NEIGHBOURS) &&
      !others.some((one) => isOfState(one, namesake.state)));
  return meant ? namesake.entry : null;
}

/** The state whose name or capital a place's name is, where other places share it; null for other names. */
export function stateOfShared(name: string): string | null {
  load();
  return byName!.get(fold(name))?.state ?? null;
}

/** "Gouverneur de Géorgie", and not "gouverneur de la Banque de Géorgie". */
function governs(description: string, name: string): boolean {
  const words = fold(description);
  const place = fold(name);
  return offices!.some((office) =>
    [`${office} de ${place}`, `${office} of ${place}`, `${place} ${office}`, `${place}'s ${office}`].some(
      (phrase) => ` ${words} `.includes(` ${phrase} `) || ` ${words}.`.includes(` ${phrase}.`),
    ),
  );
}

/** A place or body that stands for the state, or somebody who holds an office of it. */
function isOfState({ kind, country, descriptions }: ArticleEntity, state: string): boolean {
  return kind === 'Person' ? countryOf(descriptions) === state : country === state;
}

function has(named: ReadonlySet<string>, places: ReadonlySet<string>): number {
  return [...places].filter((place) => named.has(place)).length;
}

function load(): void {
  if (byName) return;
  const data = readData<Data>('namesakes.yml');
  offices = listed(data.offices).map(fold);
  byName = new Map();
  for (const { id, names, state, home, sort, own, neighbours } of data.namesakes) {
    const entry = {
      id,
      kind: 'Place' as const,
      names: listed(names),
      country: null,
      wikidataId: null,
      home,
      sort,
    };
    const namesake = {
      entry,
      state,
      own: new Set(listed(own).map(fold)),
      neighbours: new Set(listed(data.neighbours[neighbours] ?? '').map(fold)),
    };
    for (const name of entry.names) byName.set(fold(name), namesake);
  }
}
