/** Sentences of the same words about another thing: somebody's wife, the price of it. */

import type { ClaimProfile } from '../claim-profile.ts';
import { isListed } from '../light-words.ts';
import { readingsOf } from '../readings.ts';

/** Says of somebody's wife, son or lawyer what the other sentence says. */
export function isRelative(only: readonly string[], own: ClaimProfile): boolean {
  return only.some(
    (word) =>
      (own.subjectWords.includes(word) || own.objectWords.includes(word)) && readingsOf(own, word).isRelative,
  );
}

export function isMeasure(only: readonly string[], own: ClaimProfile): boolean {
  return only.some((word) => own.subjectWords.includes(word) && isListed('measures', word));
}
