import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A word list of resolution/data, parsed. */
export function readData<T>(name: string): T {
  return parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8')) as T;
}
