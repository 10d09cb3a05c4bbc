/** Who does it, where the other sentence leaves that open or tells it of somebody's thing. */

import type { ClaimProfile } from '../claim-profile.ts';
import { isLight, isListed } from '../light-words.ts';
import type { Match } from '../overlap.ts';
import type { Facts } from './facts.ts';

/** All that only one sentence says is who in general does it: "firefighters", "the unions". */
export function isAgent(only: readonly string[], own: ClaimProfile, other: ClaimProfile): boolean {
  const weighty = only.filter((word) => !isLight(word));
  return (
    weighty.length > 0 &&
    (other.subject === '' || isPatient(other, own)) &&
    own.subjectWords.length > 0 &&
    weighty.every((word) => own.subjectWords.includes(word) && isListed('anybody', word))
  );
}

/** "A écopé de deux ans": whom it befell in the one sentence stands first in the other. */
function isPatient({ subjectWords }: ClaimProfile, { objectWords }: ClaimProfile): boolean {
  return subjectWords.length > 0 && subjectWords.every((word) => objectWords.includes(word));
}

const POSSESSIVE = /(?<!\p{L})(?:son|sa|ses|leurs?|its|his|her|their)\s/iu;

/** Who does it in the one sentence is in the other whose thing it befell. */
export function isPossessor(
  active: ClaimProfile,
  passive: ClaimProfile,
  predicate: Facts['predicate'],
  match: Match,
): boolean {
  if (predicate !== 'same' || active.subject === '' || passive.subject !== '') return false;
  // "Dismissed its coach", "the coach of the club was dismissed".
  if (POSSESSIVE.test(active.text)) return false;
  if (active.objectWords.length === 0 || active.objectWords.length >= passive.objectWords.length)
    return false;
  const isIn = (word: string) => passive.objectWords.some((other) => match(word, other));
  return active.subjectWords.length > 0 && active.subjectWords.every(isIn) && active.objectWords.every(isIn);
}
