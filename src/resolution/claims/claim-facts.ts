/**
 * What telling whether two claims are one rests on: how their parts, figures, times and words stand to each other.
 *
 * Above 300 lines: every fact is found from the same two overlaps of words.
 */
import { isBroader } from '../../model/broader.ts';
import type { ClaimForm } from '../../model/graph.ts';
import { areOpposite } from '../../model/opposites.ts';
import { areAntonyms, areConverse } from './antonyms.ts';
import { calendarsClash } from './calendar.ts';
import { type ClaimProfile, claimProfile } from './claim-profile.ts';
import type { EntityEquality } from './compare-claims.ts';
import { compareFigures, type FigureRelation } from './compare-figures.ts';
import { compareTimes, type TimeRelation } from './compare-times.ts';
import { areComplementary } from './complementary.ts';
import { kindsOf } from './kinds.ts';
import { isLight, isListed } from './light-words.ts';
import { leftOver, type Match, matcher, type Overlap, opposer, overlap } from './overlap.ts';
import { readingsOf } from './readings.ts';
import { undergoesIt, withoutSupport } from './support-verbs.ts';
import { turned } from './turning-words.ts';

export interface Facts {
  readonly a: ClaimProfile;
  readonly b: ClaimProfile;
  readonly sameLanguage: boolean;
  readonly subject: 'same' | 'different' | 'unknown';
  readonly object: 'same' | 'broader-left' | 'broader-right' | 'different' | 'none' | 'one-sided';
  readonly predicate: 'same' | 'antonym' | 'different' | 'unknown';
  readonly figures: FigureRelation;
  readonly when: TimeRelation;
  /** One speaks of the edition of a year ("the 2018 election"), the other names none. */
  readonly otherEdition: boolean;
  /** Jaccard overlap of all content concepts. */
  readonly wording: number;
  /** Weight of the words that only the left (right) has, of all it has; words that say little weigh little. */
  readonly aloneLeft: number;
  readonly aloneRight: number;
  /** What the left (right) says more precisely: "drone is a kind of weapon"; "" for nothing. */
  readonly kindLeft: string;
  readonly kindRight: string;
  /** One of them speaks of somebody of theirs ("the mayor's wife"), the other of themselves. */
  readonly otherPerson: boolean;
  /** One of them speaks of what is measured of a thing ("the price of wheat"), the other of the thing or of another measure. */
  readonly otherMeasure: boolean;
  /** The verb by which one sentence undoes what the other says ("failed to pay"), when nothing else tells them apart. */
  readonly undone: string;
  /** Words that the other sentence does not say. */
  readonly alone: readonly string[];
  /** Jaccard overlap of what is beside subject, predicate, object and figures; 1 when both have none. */
  readonly rest: number;
  readonly restLeft: number;
  readonly restRight: number;
  /** Content words of the shorter sentence. */
  readonly words: number;
  /** Each names a state or somebody that the other does not. */
  readonly otherNames: boolean;
  /** Names that only one of them has. */
  readonly extraNames: number;
  /** Verbs of one act told from two sides, and who stands where fits. */
  readonly converse: boolean;
  /** Subject and object have changed places. */
  readonly swapped: boolean;
  /** Two words that exclude each other, when they are all that tells the sentences apart; "" otherwise. */
  readonly opposed: string;
  /** Of the two words one or the other holds: denying one says the other. */
  readonly complementary: boolean;
  /** What small words and changed places make of a comparison: the same told the other way round, or the contrary. */
  readonly turned: 'same' | 'contrary' | 'no';
  /** Whether both tell one cause, or cause and effect have changed places. */
  readonly causal: 'agree' | 'reverse' | 'none';
  /** One says of what sort the subject or the object is ("a drunk driver"), the other does not. */
  readonly qualified: boolean;
  /** What happens once, told of two places. */
  readonly otherPlace: boolean;
  /** One is said to be against it, the other leaves open which side. */
  readonly sideOpen: boolean;
  /** One does what the other undergoes. */
  readonly undergone: boolean;
  /** Who does it in one sentence is but whose thing it is in the other: "the army", "the army's depot". */
  readonly possessor: boolean;
  /** Left (right) speaks of somebody who does it, the other leaves open who. */
  readonly agentLeft: boolean;
  readonly agentRight: boolean;
  /** All of the left's (right's) rest is in the other's. */
  readonly restWithin: 'left' | 'right' | 'both' | 'neither';
}

export function factsOf(left: ClaimForm, right: ClaimForm, entities: EntityEquality): Facts {
  const [a, b] = [claimProfile(left), claimProfile(right)];
  const match = matcher(a, b);
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
  const subject = partOf(left.subjectFormId, right.subjectFormId, a, b, entities, match);
  const ownNames = (only: readonly string[]) => only.filter(isName).length;
  const [namesLeft, namesRight] = [ownNames(all.onlyLeft), ownNames(all.onlyRight)];
  const predicate = predicateOf(a, b, match);
  const isOneCount =
    a.figures.length === 1 && b.figures.length === 1 && all.onlyLeft.length + all.onlyRight.length === 0;
  const aloneLeft = weightOf(withoutSupport(kinds.onlyLeft, a, kinds.onlyRight, b, match), a, b);
  const aloneRight = weightOf(withoutSupport(kinds.onlyRight, b, kinds.onlyLeft, a, match), b, a);
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
      (areConverse(a.predicate.replace(/^=/, ''), b.predicate.replace(/^=/, '')) &&
        changesPlaces(a, b, match)) ||
      converseWords(kinds.onlyLeft, a, kinds.onlyRight, b, match),
    swapped,
    opposed: opposed?.reason ?? '',
    complementary: opposed?.complementary ?? false,
    turned: turnedBy(a, b, opposed !== null, aloneLeft + aloneRight, match),
    causal,
    qualified:
      isQualified(withoutSupport(kinds.onlyLeft, a, kinds.onlyRight, b, match), a, b) ||
      isQualified(withoutSupport(kinds.onlyRight, b, kinds.onlyLeft, a, match), b, a),
    otherPlace: isOtherPlace(a, b, all),
    sideOpen:
      a.turns.has('against') !== b.turns.has('against') &&
      predicate === 'same' &&
      isListed('sided', a.predicate.replace(/^=/, '')),
    undergone: subject === 'same' && undergoesIt(a, b, match),
    possessor: isPossessor(a, b, predicate, match) || isPossessor(b, a, predicate, (x, y) => match(y, x)),
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

/**
 * Words that say something of their own beside the other sentence. Light ones ("take", "rate") do not, nor what sort of
 * thing a name is ("groupe Lafitte"), nor "money" where the other gives an amount.
 */
function weightOf(words: readonly string[], own: ClaimProfile, other: ClaimProfile): number {
  return words.filter(
    (word) =>
      !isLight(word) &&
      !own.titles.has(word) &&
      !(isListed('counted', word) && countsPeople(own) && countsPeople(other)) &&
      !((own.cause || other.cause) && isListed('causal', word)) &&
      !(own.undergoes && isListed('undergone', word)) &&
      word !== 'counter' &&
      !(word === 'money' && other.figures.some(({ unit }) => /^[A-Z]{3}$/.test(unit))),
  ).length;
}

const ALL = /^(?:Tous les|Toutes les|All|Every) /;

/** "All trains" and "one train in three". */
function areAllAndSome(a: ClaimProfile, b: ClaimProfile): boolean {
  const isShare = ({ figures }: ClaimProfile) =>
    figures.length === 1 && figures[0]!.unit === '%' && figures[0]!.value < 95;
  const isAll = ({ text, figures }: ClaimProfile) => figures.length === 0 && ALL.test(text);
  return (isAll(a) && isShare(b)) || (isAll(b) && isShare(a));
}

function countsPeople({ figures }: ClaimProfile): boolean {
  return figures.some(({ unit }) => unit === 'person');
}

/** Says of somebody's wife, son or lawyer what the other sentence says. */
function isRelative(only: readonly string[], own: ClaimProfile): boolean {
  return only.some(
    (word) =>
      (own.subjectWords.includes(word) || own.objectWords.includes(word)) && readingsOf(own, word).isRelative,
  );
}

function isMeasure(only: readonly string[], own: ClaimProfile): boolean {
  return only.some((word) => own.subjectWords.includes(word) && isListed('measures', word));
}

function undoing(
  only: readonly string[],
  own: ClaimProfile,
  otherOnly: readonly string[],
  other: ClaimProfile,
): string {
  if (weightOf(otherOnly, other, own) > 0) return '';
  const found = only.filter((word) => readingsOf(own, word).isUndoing);
  return found.length === 1 && weightOf(only, own, other) <= 1 ? found[0]! : '';
}

/** All that only one sentence says is who in general does it: "firefighters", "the unions". */
function isAgent(only: readonly string[], own: ClaimProfile, other: ClaimProfile): boolean {
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

/** "Rwanda attacked Congo" and "Congo attacked Rwanda" have the same words; "died of a fungus" has no object. */
function isSwapped(a: ClaimProfile, b: ClaimProfile, match: Match): boolean {
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
function converseWords(
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
function changesPlaces(a: ClaimProfile, b: ClaimProfile, match: Match): boolean {
  if (isSwapped(a, b, match)) return true;
  const within = (one: ClaimProfile, other: ClaimProfile, same: Match) =>
    other.subject === '' &&
    one.subjectWords.length > 0 &&
    one.subjectWords.every((word) => other.tokens.some((each) => same(word, each)));
  return within(a, b, match) || within(b, a, (left, right) => match(right, left));
}

/**
 * Two words that exclude each other where nothing else of weight tells the sentences apart. One of many things may be
 * opened and another closed.
 */
function opposition(
  { share, onlyLeft, onlyRight }: Overlap,
  a: ClaimProfile,
  b: ClaimProfile,
): { readonly reason: string; readonly complementary: boolean } | null {
  const opposed = opposer(a, b);
  for (const left of onlyLeft)
    for (const right of onlyRight) {
      if (!opposed(left, right)) continue;
      if (areConverse(a.predicate, b.predicate) && !areAntonyms(a.predicate, b.predicate)) continue;
      const others = [...besides(onlyLeft, left, a, b), ...besides(onlyRight, right, b, a)];
      // A detail that one of them adds does not take the contradiction back, unless it says of what part or place it holds.
      const isDetail = (word: string) =>
        !/^[@*]/.test(word) && !a.subjectWords.includes(word) && !b.subjectWords.includes(word);
      if (others.length > 1 || !others.every(isDetail)) continue;
      if (share === 0 && a.subject !== b.subject) continue;
      if (isOneOfMany(a, left) || isOneOfMany(b, right) || (isCounted(a) && isCounted(b))) continue;
      const complementary = readingsOf(a, left).names.some((one) =>
        readingsOf(b, right).names.some((other) => areComplementary(one, other)),
      );
      return { reason: `${left} and ${right}`, complementary };
    }
  return null;
}

/** "The train is cheaper than the plane" is told by "the plane is more expensive": an even number of turns. */
function turnedBy(
  a: ClaimProfile,
  b: ClaimProfile,
  opposed: boolean,
  alone: number,
  match: Match,
): Facts['turned'] {
  const pair = turned(a.turns, b.turns);
  const meets = (left: readonly string[], right: readonly string[]) =>
    left.some((word) => right.some((other) => match(word, other)));
  const flipped =
    a.than.length > 0 &&
    b.than.length > 0 &&
    !meets(a.than, b.than) &&
    meets(a.than, b.subjectWords) &&
    meets(a.subjectWords, b.than);
  if (!pair && !flipped) return 'no';
  if (alone > (opposed ? 2 : 0)) return 'no';
  // "For" against "oppose" is no comparison: only degrees turn twice.
  if (opposed && !flipped && pair && pair[0] !== 'more' && pair[0] !== 'less') return 'no';
  const turns = (pair ? 1 : 0) + (flipped ? 1 : 0) + (opposed ? 1 : 0);
  return turns % 2 === 0 ? 'same' : 'contrary';
}

function causalOf(a: ClaimProfile, b: ClaimProfile, match: Match): Facts['causal'] {
  const meets = (left: readonly string[], right: readonly string[]) =>
    left.some((word) => right.some((other) => match(word, other)));
  if (a.cause && b.cause) {
    if (meets(a.cause.cause, b.cause.cause)) return 'agree';
    return meets(a.cause.cause, b.cause.effect) && meets(a.cause.effect, b.cause.cause) ? 'reverse' : 'none';
  }
  const [cause, subject] = a.cause ? [a.cause.cause, b.subjectWords] : [b.cause?.cause ?? [], a.subjectWords];
  const isCause = (word: string) => cause.some((other) => match(word, other) || match(other, word));
  return subject.length > 0 && subject.every(isCause) ? 'agree' : 'none';
}

const POSSESSIVE = /(?<!\p{L})(?:son|sa|ses|leurs?|its|his|her|their)\s/iu;

const ONE_OF_MANY = /^(?:An?|Une?|Des)\s/;

/** A word of weight of one of many ("a drunk driver") that the other sentence lacks, beside a word that it has. */
function isQualified(only: readonly string[], own: ClaimProfile, other: ClaimProfile): boolean {
  const lone = only.filter((word) => !/^[@*]/.test(word) && weightOf([word], own, other) > 0);
  const phrases = [ONE_OF_MANY.test(own.text) ? own.subjectWords : [], own.indefinite ? own.objectWords : []];
  // "Incendie volontaire" is one word here, of which the other sentence says a half.
  if (leftOver({ ...own, tokens: phrases[0]! }, other).length > 0) return true;
  return phrases.some(
    (phrase) => phrase.some((word) => lone.includes(word)) && phrase.some((word) => !only.includes(word)),
  );
}

/** A place behind its preposition; only what is held or born is in one place. */
const IN_PLACE =
  /(?<!\p{L})(?:née?s? |born |aur(?:a|ont) lieu |a eu lieu |ont eu lieu |se tiendr(?:a|ont) |s['’]est tenue? |tak(?:e|es|en) place |took place |held )(?:[^,;]{0,30} )?(?:à|au|en|in|at) \p{Lu}/u;

function isOtherPlace(a: ClaimProfile, b: ClaimProfile, { onlyLeft, onlyRight }: Overlap): boolean {
  if (onlyLeft.length !== 1 || onlyRight.length !== 1 || a.indefinite || b.indefinite) return false;
  const [left, right] = [onlyLeft[0]!, onlyRight[0]!];
  // A state and a town of it may both be told.
  if (left[0] !== right[0] || !/^[@*]/.test(left)) return false;
  if ([a, b].some(({ subjectWords }) => subjectWords.includes(left) || subjectWords.includes(right)))
    return false;
  return IN_PLACE.test(a.text) && IN_PLACE.test(b.text);
}

/** Who does it in the one sentence is in the other whose thing it befell. */
function isPossessor(
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

/** Words of weight beside one; who does it has none where the other sentence leaves that open. */
function besides(
  words: readonly string[],
  one: string,
  own: ClaimProfile,
  other: ClaimProfile,
): readonly string[] {
  return words.filter(
    (word) =>
      word !== one &&
      weightOf([word], own, other) > 0 &&
      !(other.subject === '' && own.subjectWords.includes(word)),
  );
}

/** "A branch" was opened, and another closed; "a success" and "a failure" are said of one thing. */
function isOneOfMany({ indefinite, objectWords }: ClaimProfile, word: string): boolean {
  return indefinite && !objectWords.includes(word);
}

/** "Two climbers" are others than two more. */
function isCounted({ figures }: ClaimProfile): boolean {
  return figures.some(({ unit }) => unit !== '' && unit !== '%' && !/^[A-Z]{3}$/.test(unit));
}

function partOf(
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

function objectOf(
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

function predicateOf(a: ClaimProfile, b: ClaimProfile, match: Match): Facts['predicate'] {
  if (a.predicate === '' || b.predicate === '') return 'unknown';
  if (a.predicate === b.predicate) return 'same';
  const [x, y] = [a.predicate.replace(/^=/, ''), b.predicate.replace(/^=/, '')];
  if (areConverse(x, y) && changesPlaces(a, b, match)) return 'different';
  // Who won did not lose; who sold a farm may have bought it before.
  if (areAntonyms(x, y)) return 'antonym';
  if (areConverse(x, y)) return 'different';
  if (areOpposite(x, y)) return 'antonym';
  return match(x, y) ? 'same' : 'different';
}
