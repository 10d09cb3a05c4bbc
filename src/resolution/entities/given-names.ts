/** Given names one person bears side by side (data/given-names.yml). */
import { readData } from '../lib/read-data.ts';

let spellings: Map<string, Set<string>> | undefined;
let translations: Map<string, Set<string>>;

/** Short form or another spelling: Bill and William, Vladimir and Volodymyr. */
export function sameGivenName(left: string, right: string): boolean {
  load();
  return meets(spellings!, left, right);
}

/** One name in two languages, as popes and crowned heads bear it: François and Francis. */
export function translatedGivenName(left: string, right: string): boolean {
  load();
  return left === right || meets(translations, left, right);
}

/** Groups for blocking: all spellings and translations of a name meet in one of them. */
export function givenGroups(name: string): readonly string[] {
  load();
  return [...(spellings!.get(name) ?? []), ...(translations.get(name) ?? [])];
}

function meets(table: Map<string, Set<string>>, left: string, right: string): boolean {
  const a = table.get(left);
  const b = table.get(right);
  if (!a || !b) return false;
  for (const group of a) if (b.has(group)) return true;
  return false;
}

function load(): void {
  if (spellings) return;
  const data = readData<{ spellings: string; translations: string }>('given-names.yml');
  spellings = tableOf(data.spellings);
  translations = tableOf(data.translations);
}

function tableOf(block: string): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const line of block.trim().split('\n')) {
    const names = line.trim().split(/\s+/);
    for (const name of names) table.set(name, (table.get(name) ?? new Set()).add(names[0]!));
  }
  return table;
}
