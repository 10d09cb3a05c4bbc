/** Every fact is found from the same two overlaps: of all words, and of those beside subject, predicate, object and figures. */

import type { ClaimForm } from '../../../model/graph.ts';
import { areConverse } from '../antonyms.ts';
import { calendarsClash } from '../calendar.ts';
import { type ClaimProfile, claimProfile } from '../claim-profile.ts';
import { compareFigures } from '../compare-figures.ts';
import { compareTimes } from '../compare-times.ts';
import { kindsOf } from '../kinds.ts';
import { isListed } from '../light-words.ts';
import { leftOver, matcher, type Overlap, overlap } from '../overlap.ts';
import { plainPredicate } from '../plain-predicate.ts';
import { undergoesIt, withoutSupport } from '../support-verbs.ts';
import { addedBy } from './added-by.ts';
import { areAllAndSome } from './all-and-some.ts';
import { causalOf } from './causal-of.ts';
import { changesPlaces, converseWords, isSwapped } from './changed-places.ts';
import { objectOf, predicateOf, subjectOf } from './compare-parts.ts';
import type { EntityEquality, Facts } from './facts.ts';
import { isOtherPlace } from './is-other-place.ts';
import { isQualified } from './is-qualified.ts';
import { narrowedBy } from './narrowed-by.ts';
import { opposition } from './opposition.ts';
import { isMeasure, isRelative } from './other-head.ts';
import { turnedBy } from './turned-by.ts';
import { undoing } from './undoing.ts';
import { weightOf } from './weight-of.ts';
import { isAgent, isPossessor } from './who-does-it.ts';

/** The facts of two claims; `entities` tells whether two mentions of entities are one. */
export function factsOf(left: ClaimForm, right: ClaimForm, entities: EntityEquality): Facts {
  const [a, b] = [claimProfile(left), claimProfile(right)];
  const match = matcher(a, b);
  const back = (word: string, other: string) => match(other, word);
  const rest = overlap(a.rest, b.rest, match);
  const found = overlap(a.tokens, b.tokens, match);
  const all = {
    share: found.share,
    // "Side effects" may be told as "effects"; "electric scooters" are no "electric buses".
    onlyLeft: found.onlyRight.length > 0 ? [...found.onlyLeft, ...leftOver(a, b)] : found.onlyLeft,
    onlyRight: found.onlyLeft.length > 0 ? [...found.onlyRight, ...leftOver(b, a)] : found.onlyRight,
  };
  const kinds = kindsOf(all, a, b);
  const isName = (token: string) => token.startsWith('@') || token.startsWith('*');
  const subject = subjectOf(left.subjectFormId, right.subjectFormId, a, b, entities, match);
  const ownNames = (only: readonly string[]) => only.filter(isName).length;
  const [namesLeft, namesRight] = [ownNames(all.onlyLeft), ownNames(all.onlyRight)];
  const predicate = predicateOf(a, b, match);
  const isOneCount =
    a.figures.length === 1 && b.figures.length === 1 && all.onlyLeft.length + all.onlyRight.length === 0;
  const saysLeft = withoutSupport(kinds.onlyLeft, a, kinds.onlyRight, b, match);
  const saysRight = withoutSupport(kinds.onlyRight, b, kinds.onlyLeft, a, back);
  const aloneLeft = weightOf(saysLeft, a, b);
  const aloneRight = weightOf(saysRight, b, a);
  const opposed = opposition(all, a, b);
  const causal = causalOf(a, b, match);
  // Who does it to whom matters where one act is told twice: "poor maintenance caused it to collapse" is no other act.
  const swapped =
    predicate === 'same' && causal !== 'agree' && !isListed('mutual', a.predicate) && isSwapped(a, b, match);
  return {
    a,
    b,
    sameLanguage: a.language === b.language,
    subject,
    object: objectOf(left, right, a, b, entities, match),
    predicate,
    figures: areAllAndSome(a, b) ? 'incompatible' : compareFigures(a.figures, b.figures, isOneCount),
    when:
      calendarsClash(a.calendar, b.calendar) ||
      (a.edition !== null && b.edition !== null && a.edition !== b.edition)
        ? 'different'
        : compareTimes(a.when, b.when),
    otherEdition: (a.edition === null) !== (b.edition === null),
    wording: all.share,
    aloneLeft,
    aloneRight,
    kindLeft: kinds.left,
    kindRight: kinds.right,
    otherPerson: isRelative(kinds.onlyLeft, a) !== isRelative(kinds.onlyRight, b),
    otherMeasure: isMeasure(kinds.onlyLeft, a) || isMeasure(kinds.onlyRight, b),
    addedLeft: addedBy(all.onlyLeft),
    addedRight: addedBy(all.onlyRight),
    narrowed: narrowedBy(kinds.onlyLeft, a, b, match) || narrowedBy(kinds.onlyRight, b, a, back),
    undone: undoing(kinds.onlyLeft, a, kinds.onlyRight, b) || undoing(kinds.onlyRight, b, kinds.onlyLeft, a),
    alone: [...all.onlyLeft, ...all.onlyRight],
    rest: a.rest.length === 0 && b.rest.length === 0 ? 1 : rest.share,
    restLeft: new Set(a.rest).size,
    restRight: new Set(b.rest).size,
    words: Math.min(new Set(a.tokens).size, new Set(b.tokens).size),
    // A name in one subject and none in the other is told by the subjects already.
    otherNames:
      namesLeft > 0 &&
      namesRight > 0 &&
      !(subject === 'same' && namesLeft + namesRight <= 2 && namesInSubjects(a, b, all, isName)),
    extraNames: namesLeft + namesRight,
    converse:
      (areConverse(plainPredicate(a.predicate), plainPredicate(b.predicate)) && changesPlaces(a, b, match)) ||
      converseWords(kinds.onlyLeft, a, kinds.onlyRight, b, match),
    swapped,
    opposed: opposed?.reason ?? '',
    complementary: opposed?.complementary ?? false,
    turned: turnedBy(a, b, opposed !== null, aloneLeft + aloneRight, match),
    causal,
    qualified: isQualified(saysLeft, a, b) || isQualified(saysRight, b, a),
    otherPlace: isOtherPlace(a, b, all),
    sideOpen:
      a.turns.has('against') !== b.turns.has('against') &&
      predicate === 'same' &&
      isListed('sided', plainPredicate(a.predicate)),
    undergone: subject === 'same' && undergoesIt(a, b, match),
    possessor: isPossessor(a, b, predicate, match) || isPossessor(b, a, predicate, back),
    agentLeft: isAgent(all.onlyLeft, a, b),
    agentRight: isAgent(all.onlyRight, b, a),
    restWithin:
      rest.onlyLeft.length === 0 && rest.onlyRight.length === 0
        ? 'both'
        : rest.onlyLeft.length === 0
          ? 'left'
          : rest.onlyRight.length === 0
            ? 'right'
            : 'neither',
  };
}

function namesInSubjects(
  a: ClaimProfile,
  b: ClaimProfile,
  all: Overlap,
  isName: (token: string) => boolean,
): boolean {
  return (
    all.onlyLeft.filter(isName).every((token) => a.subjectWords.includes(token)) &&
    all.onlyRight.filter(isName).every((token) => b.subjectWords.includes(token))
  );
}
