import { isListed } from '../light-words.ts';

/** Says how it was done, or how many times before ("unanimously", "for the second year running"): a fact of its own. */
export function addedBy(only: readonly string[]): string {
  return only.find((word) => isListed('adding', word)) ?? '';
}
