/** Words of a name as language-neutral concepts: a table of one kind of names, states, and places that a list knows. */
import { bodies, bodyKey, placeOfAdjective, type ReferenceEntry } from '../../model/bodies.ts';
import { fold } from '../../model/fold.ts';
import { stateOf } from '../../model/states.ts';

/** Longest run of words looked up as one: "point de passage", "Fribourg-en-Brisgau". */
const LONGEST = 4;

let placeOfName: Map<string, ReferenceEntry | null> | undefined;

/** The place of our own list that goes by a name; null also where two do. */
export function knownPlace(name: string): ReferenceEntry | null {
  if (!placeOfName) {
    placeOfName = new Map();
    for (const entry of bodies()) {
      if (entry.kind !== 'Place') continue;
      for (const each of entry.names) {
        const key = bodyKey('Place', each);
        const before = placeOfName.get(key);
        placeOfName.set(key, before === undefined || before?.id === entry.id ? entry : null);
      }
    }
  }
  return placeOfName.get(bodyKey('Place', name)) ?? null;
}

/** A word table: "concept | French words | English words" a line; the first line that has a word owns it. */
export function wordTable(lines: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [concept, ...cells] = line.split('|').map((cell) => cell.trim());
    for (const word of cells.flatMap((cell) => cell.split(',')).map((each) => each.trim())) {
      const key = word.replace(/'s(?![a-z])/g, '').replace(/'/g, ' ');
      if (key && !table.has(key)) table.set(key, concept!.replace(/\s+/g, '-'));
    }
  }
  return table;
}

export interface NameWord {
  /** "=FR" a state, "#athens" a place, else a concept or what `other` makes of the word. */
  readonly concept: string;
  readonly known: boolean;
}

/**
 * The words of a name, left out those of `dropped`. A state, a place or an expression of several words goes before its
 * words, so "Côte d'Ivoire" is no coast.
 */
export function nameWords(
  name: string,
  table: ReadonlyMap<string, string>,
  dropped: ReadonlySet<string>,
  other: (word: string, folded: string) => { concept: string; known: boolean },
): NameWord[] {
  const words =
    name
      .replace(/['’]s(?![\p{L}\p{M}])/gu, ' ')
      .replace(/['’]/g, "' ")
      .match(/[\p{L}\p{M}\p{N}&]+(?:[-.][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  const found: NameWord[] = [];
  for (let index = 0; index < words.length; ) {
    const [word, length] = longestAt(words, index, table, dropped) ?? [null, 1];
    if (word) found.push(word);
    else {
      // "S.A." is "SA".
      const folded = fold(words[index]!).replace(/\./g, '');
      const whole = dropped.has(folded) ? undefined : table.get(folded);
      if (whole) found.push({ concept: whole, known: true });
      else if (!dropped.has(folded)) {
        // "Croix-Rouge" stands in tables; "Sud-Kivu", "Fontenay-sous-Bois" are their parts.
        const parts = folded.split('-').filter(Boolean);
        const isCompound =
          parts.length > 1 &&
          (parts.some((part) => table.has(part)) || /\p{Lu}\p{L}+-\p{Lu}\p{L}/u.test(words[index]!));
        for (const part of isCompound ? parts : [folded]) {
          if (isCompound && dropped.has(part)) continue;
          const concept = table.get(part);
          found.push(concept ? { concept, known: true } : other(isCompound ? part : words[index]!, part));
        }
      }
    }
    index += length;
  }
  return found;
}

function longestAt(
  words: readonly string[],
  at: number,
  table: ReadonlyMap<string, string>,
  dropped: ReadonlySet<string>,
): [NameWord, number] | null {
  if (dropped.has(fold(words[at]!)) && !/^\p{Lu}/u.test(words[at]!)) return null;
  for (let size = Math.min(LONGEST, words.length - at); size >= 1; size--) {
    const run = words.slice(at, at + size).join(' ');
    const concept = table.get(fold(run));
    if (concept && size > 1) return [{ concept, known: true }, size];
    const state = stateOf(run);
    if (state && state.role !== 'capital' && !(concept && state.role === 'metonym'))
      return [{ concept: `=${state.country}`, known: true }, size];
    const adjective = size === 1 ? placeOfAdjective(run) : null;
    if (adjective) return [{ concept: `#${adjective}`, known: true }, 1];
    const place = /\p{Lu}/u.test(run) || run === run.toLowerCase() ? knownPlace(run) : null;
    if (place && !concept) return [{ concept: `#${place.id}`, known: true }, size];
  }
  return null;
}
