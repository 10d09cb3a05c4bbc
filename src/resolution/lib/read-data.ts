import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';

/** Words of a list as data files hold it: separated by commas or line breaks. */
export function listed(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
}

/** A word list of resolution/data, parsed. */
export function readData<T>(name: string): T {
  return readYaml(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8')) as T;
}
