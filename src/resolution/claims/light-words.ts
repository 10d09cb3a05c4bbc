import { readData } from '../lib/read-data.ts';

type WordList =
  | 'units'
  | 'people'
  | 'light'
  | 'anybody'
  | 'once'
  | 'pointing'
  | 'relatives'
  | 'undoing'
  | 'counted'
  | 'mutual'
  | 'measures'
  | 'support'
  | 'happens'
  | 'causal'
  | 'sided'
  | 'undergone'
  | 'roles'
  | 'deeds'
  | 'holders'
  | 'adding'
  | 'whole'
  | 'wishing'
  | 'planning';
interface ClaimWords extends Readonly<Record<WordList, readonly string[]>> {
  readonly spans: Readonly<Record<string, readonly [number, string]>>;
}

const lists = new Map<WordList, ReadonlySet<string>>();

/** Whether a concept stands in one of the lists of data/claim-words.yml. */
export function isListed(list: WordList, concept: string): boolean {
  let set = lists.get(list);
  if (!set) {
    set = new Set(readData<ClaimWords>('claim-words.yml')[list]);
    lists.set(list, set);
  }
  return set.has(concept);
}

/** Concepts that say little beside others: "take place", "unemployment rate", "last month". */
export function isLight(concept: string): boolean {
  return isListed('light', concept);
}

let spans: ClaimWords['spans'] | undefined;

/** A unit of time as so many of the unit that all are compared in, or null: a week is seven days. */
export function spanOf(unit: string): readonly [number, string] | null {
  spans ??= readData<ClaimWords>('claim-words.yml').spans;
  return spans[unit] ?? null;
}
