/** Forms remembered at once: enough for thousands of articles, small enough for a long-lived server. */
const LIMIT = 100_000;
let last = 0;
const forgetters: (() => void)[] = [];

/** A number for a written form met for the first time; small and without gaps, so that it can index an array. */
export function nextForm(): number {
  return ++last;
}

/** Registers what to do when the numbers begin anew: whatever is kept by them has to go. */
export function onForgetting(forget: () => void): void {
  forgetters.push(forget);
}

/**
 * Forgets all forms when there are too many. To be called between articles only: tokens carry the numbers of the forms
 * they were made from.
 */
export function forgetFormsIfMany(): void {
  if (last < LIMIT) return;
  last = 0;
  for (const forget of forgetters) forget();
}
