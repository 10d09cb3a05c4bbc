import { readData } from '../lib/read-data.ts';
import { plainPredicate } from './plain-predicate.ts';

let table: Map<string, string[]> | undefined;

/** Every class that says the opposite (data/antonyms.yml). */
export function antonymsOf(predicate: string): readonly string[] {
  return load().get(plainPredicate(predicate)) ?? [];
}

export function areAntonyms(left: string, right: string): boolean {
  return load().get(plainPredicate(left))?.includes(plainPredicate(right)) ?? false;
}

/** One act told from two sides: sell, buy. */
export function areConverse(left: string, right: string): boolean {
  load();
  return converse.has(`${left} ${right}`) || converse.has(`${right} ${left}`);
}

/** One name for the verbs that tell one act from several sides: sell, buy, supply, receive. */
export function converseRoot(predicate: string): string {
  load();
  return roots.get(predicate) ?? predicate;
}

let converse: Set<string>;
let roots: Map<string, string>;

function load(): Map<string, string[]> {
  if (table) return table;
  table = new Map();
  const data = readData<Record<'pairs' | 'converse', [string, string][]>>('antonyms.yml');
  converse = new Set(data.converse.map((pair) => pair.join(' ')));
  roots = new Map();
  for (const [a, b] of data.converse) {
    const [x, y] = [roots.get(a) ?? a, roots.get(b) ?? b];
    const root = x < y ? x : y;
    for (const [verb, old] of [...roots]) if (old === x || old === y) roots.set(verb, root);
    roots.set(a, root).set(b, root);
  }
  for (const [a, b] of data.pairs) {
    table.set(a, [...(table.get(a) ?? []), b]);
    table.set(b, [...(table.get(b) ?? []), a]);
  }
  return table;
}
