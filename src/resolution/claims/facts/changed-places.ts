/** Who does it to whom, and whether that is told the other way round. */

import { isBroader } from '../../../model/broader.ts';
import { areConverse } from '../antonyms.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { isLight } from '../light-words.ts';
import type { Match } from '../overlap.ts';
import { readingsOf } from '../readings.ts';

/** "Rwanda attacked Congo" and "Congo attacked Rwanda" have the same words; "died of a fungus" has no object. */
export function isSwapped(a: ClaimProfile, b: ClaimProfile, match: Match): boolean {
  if (a.subject === '' || b.subject === '' || a.subject === b.subject) return false;
  // The name goes before what it is called by: "groupe Lafitte".
  const first = ({ subjectWords, titles }: ClaimProfile) =>
    subjectWords.find((word) => !titles.has(word)) ?? subjectWords[0];
  const [x, y] = [first(a), first(b)];
  if (!x || !y || match(x, y)) return false;
  if (a.subjectWords.some((word) => match(word, y)) || b.subjectWords.some((word) => match(x, word)))
    return false;
  if (!wordsBeside(a).some((word) => match(word, y)) || !wordsBeside(b).some((word) => match(x, word)))
    return false;
  // Where one of them has no object, its subject is what the act befell.
  const intransitive = (profile: ClaimProfile, agent: string, other: ClaimProfile) =>
    !profile.objectWords.some((word) => (profile === b ? match(agent, word) : match(word, agent))) &&
    areKindred(profile.predicate, other.predicate);
  return !intransitive(b, x, a) && !intransitive(a, y, b);
}

/** One act as what is done and as what befalls: killing and dying. */
function areKindred(left: string, right: string): boolean {
  return isBroader(left, right) || isBroader(right, left);
}

function wordsBeside(profile: ClaimProfile): readonly string[] {
  return [...profile.objectWords, profile.object, ...profile.rest, ...profile.tokens];
}

/** The verbs as words, where their sentences were not read as subject and object: "won the contract", "was awarded to". */
export function converseWords(
  onlyLeft: readonly string[],
  a: ClaimProfile,
  onlyRight: readonly string[],
  b: ClaimProfile,
  match: Match,
): boolean {
  const [left, right] = [onlyLeft, onlyRight].map((words) => words.filter((word) => !isLight(word)));
  if (left!.length !== 1 || right!.length !== 1) return false;
  const [one, other] = [readingsOf(a, left![0]!).names, readingsOf(b, right![0]!).names];
  if (!one.some((name) => other.some((each) => areConverse(name, each)))) return false;
  const leads = (own: ClaimProfile, beside: ClaimProfile, same: Match) =>
    own.subjectWords.length > 0 &&
    own.subjectWords.every((word) => !beside.subjectWords.some((each) => same(word, each)));
  return leads(a, b, match) && leads(b, a, (x, y) => match(y, x));
}

/** Who does one act stands elsewhere in the other sentence, or that sentence leaves it open. */
export function changesPlaces(a: ClaimProfile, b: ClaimProfile, match: Match): boolean {
  if (isSwapped(a, b, match)) return true;
  const within = (one: ClaimProfile, other: ClaimProfile, same: Match) =>
    other.subject === '' &&
    one.subjectWords.length > 0 &&
    one.subjectWords.every((word) => other.tokens.some((each) => same(word, each)));
  return within(a, b, match) || within(b, a, (left, right) => match(right, left));
}
