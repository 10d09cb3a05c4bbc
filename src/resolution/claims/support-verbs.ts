/**
 * Verbs that only carry a noun of action: "issued a warning" says what "warned" says, "struck a deal" what "reached an
 * agreement" says. A verb by which something befalls its subject carries it the other way round: who suffered an attack
 * did not attack.
 */

import type { ClaimProfile } from './claim-profile.ts';
import { isListed } from './light-words.ts';
import type { Match } from './overlap.ts';
import { plainPredicate } from './plain-predicate.ts';
import { readingsOf } from './readings.ts';

/** The lone words of one claim without the verb that carries what the other says by its own verb, or by the same noun. */
export function withoutSupport(
  only: readonly string[],
  own: ClaimProfile,
  otherOnly: readonly string[],
  other: ClaimProfile,
  match: Match,
): readonly string[] {
  if (only.length === 0) return only;
  const carriers = only.filter((word) => isCarrier(word, own));
  if (carriers.length === 0) return only;
  const without = () => only.filter((word) => !carriers.includes(word));
  if (saysByNoun(own, other)) return without();
  // Both carry one noun: "conclure un accord", "strike a deal".
  const isShared = otherOnly.some((word) => isCarrier(word, other)) && sharedActs(own, other, match);
  return isShared ? without() : only;
}

/** Whether one of them has the act done and the other undergoes it. */
export function undergoesIt(a: ClaimProfile, b: ClaimProfile, match: Match): boolean {
  if (a.undergoes === b.undergoes || a.subject === '' || b.subject === '') return false;
  if ([a, b].some(({ predicate }) => isListed('happens', plainPredicate(predicate)))) return false;
  return saysByNoun(a, b) || saysByNoun(b, a) || sharedActs(a, b, match);
}

/** A noun of one claim is the verb of the other. */
function saysByNoun(own: ClaimProfile, other: ClaimProfile): boolean {
  const said = plainPredicate(other.predicate);
  if (said === '' || isListed('support', said)) return false;
  return nounsOf(own).some((word) => readingsOf(own, word).names.includes(said));
}

function sharedActs(own: ClaimProfile, other: ClaimProfile, match: Match): boolean {
  const besideSubject = ({ tokens, subjectWords }: ClaimProfile) =>
    tokens.filter((word) => !subjectWords.includes(word));
  return besideSubject(own).some(
    (word) =>
      isDeed(word, own) && besideSubject(other).some((each) => match(word, each) || match(each, word)),
  );
}

function isDeed(word: string, own: ClaimProfile): boolean {
  const { acts, names } = readingsOf(own, word);
  return acts.length > 0 || names.some((name) => isListed('deeds', name));
}

function nounsOf({ subjectWords, objectWords }: ClaimProfile): readonly string[] {
  return [...objectWords, ...subjectWords];
}

function isCarrier(word: string, own: ClaimProfile): boolean {
  if (nounsOf(own).includes(word)) return false;
  return readingsOf(own, word).names.some((name) => isListed('support', name));
}
