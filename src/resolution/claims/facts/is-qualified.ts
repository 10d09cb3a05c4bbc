import type { ClaimProfile } from '../claim-profile.ts';
import { leftOver } from '../overlap.ts';
import { weightOf } from './weight-of.ts';

const ONE_OF_MANY = /^(?:An?|Une?|Des)\s/;

/** A word of weight of one of many ("a drunk driver") that the other sentence lacks, beside a word that it has. */
export function isQualified(only: readonly string[], own: ClaimProfile, other: ClaimProfile): boolean {
  const lone = only.filter((word) => !/^[@*]/.test(word) && weightOf([word], own, other) > 0);
  const phrases = [ONE_OF_MANY.test(own.text) ? own.subjectWords : [], own.indefinite ? own.objectWords : []];
  // "Incendie volontaire" is one word here, of which the other sentence says a half.
  if (leftOver({ ...own, tokens: phrases[0]! }, other).length > 0) return true;
  return phrases.some(
    (phrase) => phrase.some((word) => lone.includes(word)) && phrase.some((word) => !only.includes(word)),
  );
}
