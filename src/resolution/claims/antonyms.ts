import { readData } from '../lib/read-data.ts';

let table: Map<string, string[]> | undefined;

/** Predicate class that says the opposite (data/antonyms.yml), or null. */
export function antonymOf(predicate: string): string | null {
  return load().get(predicate.replace(/^=/, ''))?.[0] ?? null;
}

export function areAntonyms(left: string, right: string): boolean {
  return load().get(left.replace(/^=/, ''))?.includes(right.replace(/^=/, '')) ?? false;
}

function load(): Map<string, string[]> {
  if (table) return table;
  table = new Map();
  for (const [a, b] of readData<{ pairs: [string, string][] }>('antonyms.yml').pairs) {
    table.set(a, [...(table.get(a) ?? []), b]);
    table.set(b, [...(table.get(b) ?? []), a]);
  }
  return table;
}
