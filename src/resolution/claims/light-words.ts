import { readData } from '../lib/read-data.ts';

let light: Set<string> | undefined;

/** Concepts that say little beside others (data/claim-words.yml): "take place", "unemployment rate", "last month". */
export function isLight(concept: string): boolean {
  light ??= new Set(readData<{ light: string[] }>('claim-words.yml').light);
  return light.has(concept);
}
