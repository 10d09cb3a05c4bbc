import { readFileSync } from 'node:fs';

let parents: Map<string, string[]> | undefined;

/** Concepts that take in a concept, nearest first: drone gives weapon, then aid (data/broader.txt). */
const above = new Map<string, readonly string[]>();

export function broaderConcepts(concept: string): readonly string[] {
  const known = above.get(concept);
  if (known) return known;
  const table = load();
  const found: string[] = [];
  let level = [concept];
  while (level.length > 0 && found.length < 50) {
    level = level.flatMap((each) => table.get(each) ?? []).filter((each) => !found.includes(each));
    found.push(...level);
  }
  // Words without anything above them are most: they need no place.
  if (found.length > 0) above.set(concept, found);
  return found;
}

/** Concepts taken in by a concept directly: weapon gives drone, missile, … */
export function narrowerConcepts(concept: string): string[] {
  return [...load()].filter(([, above]) => above.includes(concept)).map(([below]) => below);
}

export function isBroader(left: string, right: string): boolean {
  return left !== right && broaderConcepts(right).includes(left);
}

function load(): Map<string, string[]> {
  if (parents) return parents;
  parents = new Map();
  const text = readFileSync(new URL('./data/broader.txt', import.meta.url), 'utf8');
  for (const line of text.split('\n')) {
    const entry = line.replace(/#.*/, '').trim();
    const [below, above] = entry.split('<').map((cell) => cell.trim());
    if (!below || !above) continue;
    for (const concept of below.split(',').map((each) => each.trim()))
      parents.set(concept, [...(parents.get(concept) ?? []), above]);
  }
  return parents;
}
