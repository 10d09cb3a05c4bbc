import { readData } from '../lib/read-data.ts';

let table: Map<string, string[]> | undefined;

/** Predicate class that says the opposite (data/antonyms.yml), or null. */
export function antonymOf(predicate: string): string | null {
  return load().get(predicate.replace(/^=/, ''))?.[0] ?? null;
}

export function areAntonyms(left: string, right: string): boolean {
  return load().get(left.replace(/^=/, ''))?.includes(right.replace(/^=/, '')) ?? false;
}

/** One act told from two sides: sell, buy. */
export function areConverse(left: string, right: string): boolean {
  load();
  return converse.has(`${left} ${right}`) || converse.has(`${right} ${left}`);
}

let converse: Set<string>;

function load(): Map<string, string[]> {
  if (table) return table;
  table = new Map();
  const data = readData<Record<'pairs' | 'converse', [string, string][]>>('antonyms.yml');
  converse = new Set(data.converse.map((pair) => pair.join(' ')));
  for (const [a, b] of data.pairs) {
    table.set(a, [...(table.get(a) ?? []), b]);
    table.set(b, [...(table.get(b) ?? []), a]);
  }
  return table;
}
