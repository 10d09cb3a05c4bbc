/** Concepts that say the opposite (data/opposites.txt): two sentences that agree in all else cannot both hold. */
import { readFileSync } from 'node:fs';

let table: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Concepts opposed to a concept: "rise" gives "fall"; none for most. A sense mark plays no part. */
export function oppositesOf(concept: string): readonly string[] {
  return [...(load().get(plain(concept)) ?? [])];
}

/** Whether two concepts exclude each other of one thing at one time, in either order. */
export function areOpposite(left: string, right: string): boolean {
  return load().get(plain(left))?.has(plain(right)) ?? false;
}

/** Pairs of a text whose lines are "concept, concept <> concept"; comments begin with "#". */
export function parseOpposites(text: string): [left: string, right: string][] {
  return text.split('\n').flatMap((line) => {
    const [left, right] = line.replace(/#.*/, '').split('<>').map(conceptsOf);
    if (!left || !right) return [];
    return left.flatMap((one) => right.map((other): [string, string] => [one, other]));
  });
}

function conceptsOf(cell: string): string[] {
  return cell
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
}

/** "shoot#gun" is opposed to what "shoot" is. */
function plain(concept: string): string {
  const mark = concept.indexOf('#');
  return mark < 0 ? concept : concept.slice(0, mark);
}

function load(): ReadonlyMap<string, ReadonlySet<string>> {
  if (table) return table;
  const built = new Map<string, Set<string>>();
  const put = (concept: string, opposite: string) => {
    const known = built.get(concept);
    if (known) known.add(opposite);
    else built.set(concept, new Set([opposite]));
  };
  const text = readFileSync(new URL('./data/opposites.txt', import.meta.url), 'utf8');
  for (const [left, right] of parseOpposites(text)) {
    put(left, right);
    put(right, left);
  }
  table = built;
  return built;
}
