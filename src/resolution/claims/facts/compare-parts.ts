/** How the subjects, the objects and the predicates of two claims stand to each other. */

import { isBroader } from '../../../model/broader.ts';
import type { ClaimForm } from '../../../model/graph.ts';
import { areOpposite } from '../../../model/opposites.ts';
import { areAntonyms, areConverse } from '../antonyms.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { type Match, overlap } from '../overlap.ts';
import { plainPredicate } from '../plain-predicate.ts';
import { changesPlaces } from './changed-places.ts';
import type { EntityEquality, Facts } from './facts.ts';

export function subjectOf(
  leftId: string | null,
  rightId: string | null,
  a: ClaimProfile,
  b: ClaimProfile,
  entities: EntityEquality,
  match: Match,
): Facts['subject'] {
  const equal = entities(leftId, rightId);
  if (equal === true) return 'same';
  if (a.subject === '' || b.subject === '') return 'unknown';
  // "La Suède et la Finlande", "Finland and Sweden".
  if (a.subjectWords.length > 1 && overlap(a.subjectWords, b.subjectWords, match).share === 1) return 'same';
  // One state under two names, or its government: the anchors say so.
  if (a.subject === b.subject && (equal === null || a.subject.startsWith('@'))) return 'same';
  if (equal === false) return 'different';
  const { share, onlyLeft, onlyRight } = overlap(a.subjectWords, b.subjectWords, match);
  if (share === 0) return 'different';
  // "Chômage", "taux de chômage": one says the other with a word more.
  return share >= 0.6 || onlyLeft.length === 0 || onlyRight.length === 0 ? 'same' : 'different';
}

export function objectOf(
  left: ClaimForm,
  right: ClaimForm,
  a: ClaimProfile,
  b: ClaimProfile,
  entities: EntityEquality,
  match: Match,
): Facts['object'] {
  if (a.object === '' && b.object === '') return 'none';
  if (a.object === '' || b.object === '') return 'one-sided';
  const equal = entities(left.objectFormId, right.objectFormId);
  if (equal === true || a.object === b.object) return 'same';
  if (equal === false) return 'different';
  const { share } = overlap(a.objectWords, b.objectWords, match);
  if (share >= 0.5) return 'same';
  if (a.objectWords.length > 0 && b.objectWords.length > 0) {
    if (a.objectWords.some((word) => b.objectWords.some((other) => isBroader(word, other))))
      return 'broader-left';
    if (a.objectWords.some((word) => b.objectWords.some((other) => isBroader(other, word))))
      return 'broader-right';
    // "drones" against "drones to Russia": one head says what the other says with more.
    const [short, long] = a.objectWords.length < b.objectWords.length ? [a, b] : [b, a];
    const has = (word: string) =>
      [...long.objectWords, ...long.rest].some((other) => match(word, other) || match(other, word));
    if (short.objectWords.every(has)) return 'same';
  }
  return 'different';
}

export function predicateOf(a: ClaimProfile, b: ClaimProfile, match: Match): Facts['predicate'] {
  if (a.predicate === '' || b.predicate === '') return 'unknown';
  if (a.predicate === b.predicate) return 'same';
  const [x, y] = [plainPredicate(a.predicate), plainPredicate(b.predicate)];
  if (areConverse(x, y) && changesPlaces(a, b, match)) return 'different';
  // Who won did not lose; who sold a farm may have bought it before.
  if (areAntonyms(x, y)) return 'antonym';
  if (areConverse(x, y)) return 'different';
  if (areOpposite(x, y)) return 'antonym';
  return match(x, y) ? 'same' : 'different';
}
