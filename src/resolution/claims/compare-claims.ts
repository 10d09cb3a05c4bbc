/**
 * Two claims set side by side: one claim, two that contradict or support each other, two that are alike, or nothing.
 * Conservative: two claims are better than one wrong merge. Rules are tried in order; the first that holds decides.
 */

import { isBroader } from '../../model/broader.ts';
import { nearConcepts } from '../../model/concepts.ts';
import type { ClaimForm, ClaimLinkKind, Feature } from '../../model/graph.ts';
import type { Candidate } from '../judgements/cluster.ts';
import { areAntonyms, areConverse, excludeEachOther } from './antonyms.ts';
import { type ClaimProfile, claimProfile } from './claim-profile.ts';
import { compareFigures, type FigureRelation, showFigures } from './compare-figures.ts';
import { compareTimes, type TimeRelation } from './compare-times.ts';
import { isLight } from './light-words.ts';

/** Whether two mentions of entities are one entity: canonical ids, and null where one is not resolved. */
export type EntityEquality = (left: string | null, right: string | null) => boolean | null;

export interface ClaimComparison {
  readonly verdict: 'SAME' | 'UNSURE' | 'NONE';
  readonly score: number;
  readonly reason: string;
  readonly features: readonly Feature[];
  readonly link: {
    readonly kind: ClaimLinkKind;
    readonly score: number;
    readonly reason: string;
    readonly fromRight: boolean;
  } | null;
}

interface Facts {
  readonly a: ClaimProfile;
  readonly b: ClaimProfile;
  readonly sameLanguage: boolean;
  readonly subject: 'same' | 'different' | 'unknown';
  readonly object: 'same' | 'broader-left' | 'broader-right' | 'different' | 'none' | 'one-sided';
  readonly predicate: 'same' | 'antonym' | 'different' | 'unknown';
  readonly figures: FigureRelation;
  readonly when: TimeRelation;
  /** Jaccard overlap of all content concepts. */
  readonly wording: number;
  /** Weight of the words that only the left (right) has, of all it has; words that say little weigh little. */
  readonly aloneLeft: number;
  readonly aloneRight: number;
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
  /** Verbs of one act told from two sides, and the subjects stand in each other's sentence. */
  readonly converse: boolean;
  /** Subject and object have changed places. */
  readonly swapped: boolean;
  /** Two qualities that exclude each other are all that tells them apart; "" otherwise. */
  readonly opposed: string;
  /** All of the left's (right's) rest is in the other's. */
  readonly restWithin: 'left' | 'right' | 'both' | 'neither';
}

interface Rule {
  readonly name: string;
  readonly holds: (facts: Facts) => boolean;
  readonly verdict: 'SAME' | 'UNSURE' | 'NONE';
  readonly score: number;
  readonly link?: (facts: Facts) => ClaimComparison['link'];
}

const core = (facts: Facts) => facts.subject === 'same' && facts.predicate === 'same';
const objectAgrees = (facts: Facts) => facts.object === 'same' || facts.object === 'none';

/** Ordered: what cannot be one claim first, then the surest ways of being one, then weaker relations. */
const RULES: readonly Rule[] = [
  {
    name: 'incompatible figures',
    holds: (f) =>
      f.figures === 'incompatible' &&
      f.when !== 'different' &&
      !f.otherNames &&
      ((core(f) && objectAgrees(f) && f.rest >= 0.3) || (f.wording >= 0.7 && f.subject !== 'different')),
    verdict: 'NONE',
    score: 0,
    link: (f) =>
      contradicts(
        f,
        0.9,
        `incompatible figures: ${showFigures(f.a.figures)} and ${showFigures(f.b.figures)}`,
      ),
  },
  { name: 'other figures', holds: (f) => f.figures === 'incompatible', verdict: 'NONE', score: 0 },
  {
    name: 'opposite predicates',
    holds: (f) =>
      f.predicate === 'antonym' &&
      f.subject === 'same' &&
      objectAgrees(f) &&
      f.when !== 'different' &&
      f.rest >= 0.5,
    verdict: 'NONE',
    score: 0,
    link: (f) => contradicts(f, 0.85, `opposite predicates: ${f.a.predicate} and ${f.b.predicate}`),
  },
  {
    name: 'opposite predicates on other things',
    holds: (f) => f.predicate === 'antonym',
    verdict: 'NONE',
    score: 0,
  },
  { name: 'other times', holds: (f) => f.when === 'different', verdict: 'NONE', score: 0 },
  {
    name: 'qualities that exclude each other',
    holds: (f) => f.opposed !== '' && f.subject === 'same' && !f.otherNames,
    verdict: 'NONE',
    score: 0,
    link: (f) => contradicts(f, 0.85, `${f.opposed} exclude each other`),
  },
  {
    name: 'one act told from two sides',
    holds: (f) => f.converse && f.figures === 'equal' && f.wording >= 0.5 && !f.otherNames,
    verdict: 'SAME',
    score: 0.87,
  },
  { name: 'changed places', holds: (f) => f.swapped, verdict: 'NONE', score: 0 },
  {
    name: 'the same words',
    holds: (f) => f.wording >= 0.99 && f.words >= 2 && f.figures === 'equal' && !f.otherNames,
    verdict: 'SAME',
    score: 0.97,
  },
  {
    name: 'every word of each is in the other',
    holds: (f) =>
      f.aloneLeft === 0 && f.aloneRight === 0 && f.words >= 2 && f.figures === 'equal' && !f.otherNames,
    verdict: 'SAME',
    score: 0.89,
  },
  {
    name: 'other subjects',
    holds: (f) => f.subject === 'different' && f.wording < 0.75,
    verdict: 'NONE',
    score: 0,
  },
  {
    name: 'the same subject, predicate, object and details',
    holds: (f) =>
      core(f) && objectAgrees(f) && f.figures === 'equal' && f.rest >= 0.6 && !f.otherNames && !bareTopic(f),
    verdict: 'SAME',
    score: 0.92,
  },
  {
    name: 'nearly the same words',
    holds: (f) =>
      f.wording >= 0.75 &&
      f.words >= 3 &&
      f.figures === 'equal' &&
      f.subject !== 'different' &&
      (f.object !== 'different' || f.wording >= 0.8) &&
      !f.otherNames,
    verdict: 'SAME',
    score: 0.9,
  },
  {
    name: 'the same subject, predicate, object and figures',
    holds: (f) =>
      core(f) &&
      f.object === 'same' &&
      f.figures === 'equal' &&
      f.a.figures.length > 0 &&
      !f.otherNames &&
      f.when === 'equal' &&
      (f.rest >= 0.25 || f.restLeft + f.restRight <= 2),
    verdict: 'SAME',
    score: 0.88,
  },
  {
    name: 'more specific figures',
    holds: (f) =>
      core(f) &&
      objectAgrees(f) &&
      (f.figures === 'left-more' || f.figures === 'right-more') &&
      within(f) &&
      !f.otherNames,
    verdict: 'NONE',
    score: 0,
    link: (f) => supports(f, 'adds a figure'),
  },
  {
    name: 'more details',
    holds: (f) =>
      core(f) &&
      f.object === 'same' &&
      f.figures === 'equal' &&
      (f.restWithin === 'left' || f.restWithin === 'right'),
    verdict: 'NONE',
    score: 0,
    link: (f) => supports(f, 'adds details'),
  },
  {
    name: 'a kind of the object',
    holds: (f) => core(f) && (f.object === 'broader-left' || f.object === 'broader-right') && !f.otherNames,
    verdict: 'NONE',
    score: 0,
    link: (f) => ({
      kind: 'SUPPORTS',
      score: 0.7,
      reason: `${f.object === 'broader-left' ? f.b.object : f.a.object} is a kind of ${f.object === 'broader-left' ? f.a.object : f.b.object}`,
      fromRight: f.object === 'broader-left',
    }),
  },
  {
    name: 'every word of one is in the other',
    holds: (f) =>
      f.figures !== 'incompatible' &&
      f.subject !== 'different' &&
      !f.otherNames &&
      f.words >= 2 &&
      ((f.aloneLeft === 0 && f.figures !== 'left-more') ||
        (f.aloneRight === 0 && f.figures !== 'right-more')),
    verdict: 'NONE',
    score: 0,
    link: (f) => ({
      kind: 'SUPPORTS',
      score: 0.75,
      reason: 'says all that the other says, and more',
      fromRight: f.aloneLeft === 0 && f.figures !== 'left-more',
    }),
  },
  {
    name: 'the same subject, predicate and object, other details',
    holds: (f) => core(f) && f.object === 'same' && f.figures === 'equal' && f.rest >= 0.3,
    verdict: 'UNSURE',
    score: 0.6,
    link: (f) => similar(f, 0.7),
  },
  {
    name: 'the same subject, predicate and object',
    holds: (f) => core(f) && f.object === 'same',
    verdict: 'NONE',
    score: 0,
    link: (f) => similar(f, 0.6),
  },
  {
    name: 'much the same words',
    holds: (f) => f.wording >= 0.6 && f.words >= 3 && f.figures === 'equal',
    verdict: 'NONE',
    score: 0,
    link: (f) => similar(f, f.wording),
  },
];

export function compareClaimForms(
  left: ClaimForm,
  right: ClaimForm,
  entities: EntityEquality,
): ClaimComparison {
  const facts = factsOf(left, right, entities);
  const rule = RULES.find((each) => each.holds(facts));
  if (!rule) return { verdict: 'NONE', score: 0, reason: 'nothing in common', features: [], link: null };
  const features = featuresOf(facts);
  // A negation that stayed in one of the sentences: what would be one claim is its denial.
  if (facts.a.negated !== facts.b.negated) {
    const link =
      rule.verdict === 'SAME' ? contradicts(facts, 0.8, 'one sentence denies what the other says') : null;
    return { verdict: 'NONE', score: 0, reason: 'negated on one side', features, link };
  }
  return {
    verdict: rule.verdict,
    score: rule.score,
    reason: rule.name,
    features,
    link: rule.link?.(facts) ?? null,
  };
}

/** As a candidate for one claim; null when the two are not. */
export function claimCandidate(
  left: ClaimForm,
  right: ClaimForm,
  entities: EntityEquality,
): Candidate | null {
  const { verdict, score, reason, features } = compareClaimForms(left, right, entities);
  if (verdict === 'NONE') return null;
  return {
    left: left.id,
    right: right.id,
    verdict,
    score,
    reason,
    features,
    by: 'rule:claims/compare-claims',
  };
}

function factsOf(left: ClaimForm, right: ClaimForm, entities: EntityEquality): Facts {
  const [a, b] = [claimProfile(left), claimProfile(right)];
  const match = matcher(a, b);
  const rest = overlap(a.rest, b.rest, match);
  const all = overlap(a.tokens, b.tokens, match);
  const isName = (token: string) => token.startsWith('@') || token.startsWith('*');
  const subject = partOf(left.subjectFormId, right.subjectFormId, a, b, entities, match);
  const ownNames = (only: readonly string[]) => only.filter(isName).length;
  const [namesLeft, namesRight] = [ownNames(all.onlyLeft), ownNames(all.onlyRight)];
  return {
    a,
    b,
    sameLanguage: a.language === b.language,
    subject,
    object: objectOf(left, right, a, b, entities, match),
    predicate: predicateOf(a, b),
    figures: compareFigures(a.figures, b.figures),
    when: compareTimes(a.when, b.when),
    wording: all.share,
    aloneLeft: weightOf(all.onlyLeft),
    aloneRight: weightOf(all.onlyRight),
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
    converse: areConverse(a.predicate, b.predicate) && isSwapped(a, b, match),
    swapped: isSwapped(a, b, match),
    opposed: opposition(all),
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

type Match = (left: string, right: string) => boolean;

interface Overlap {
  readonly share: number;
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
}

/** Two words agree when any sense of one is a sense of the other, or shares a line of the lexicon with it. */
function matcher(a: ClaimProfile, b: ClaimProfile): Match {
  const of = (profile: ClaimProfile, token: string) => profile.alternatives.get(token) ?? [token];
  return (left, right) => {
    if (left === right) return true;
    if (/^[@*]/.test(left) || /^[@*]/.test(right)) return false;
    const others = of(b, right);
    return of(a, left).some(
      (each) =>
        others.includes(each) ||
        nearConcepts(each).some((near) => others.includes(near)) ||
        (isAct(each) && others.some((other) => isAct(other) && areAkin(each, other))),
    );
  };
}

/** What the predicates of a claim say is a class; "class:" marks readings of other words as one. */
function isAct(sense: string): boolean {
  return sense.startsWith('class:');
}

/** One act said more and less precisely: who was killed died, what was sold was supplied. */
function areAkin(left: string, right: string): boolean {
  const [a, b] = [left.slice(6), right.slice(6)];
  return isBroader(a, b) || isBroader(b, a);
}

function overlap(left: readonly string[], right: readonly string[], match: Match): Overlap {
  const a = [...new Set(left)];
  const open = new Set(right);
  const onlyLeft: string[] = [];
  let shared = 0;
  for (const word of a) {
    const other = open.has(word) ? word : [...open].find((each) => match(word, each));
    if (other === undefined) onlyLeft.push(word);
    else {
      shared++;
      open.delete(other);
    }
  }
  const total = shared + onlyLeft.length + open.size;
  return { share: total === 0 ? 0 : shared / total, onlyLeft, onlyRight: [...open] };
}

/** Words that say something of their own: light ones ("take", "rate") add nothing beside the others. */
function weightOf(words: readonly string[]): number {
  return words.filter((word) => !isLight(word)).length;
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

/** "Rwanda attacked Congo" and "Congo attacked Rwanda" have the same words. */
function isSwapped(a: ClaimProfile, b: ClaimProfile, match: Match): boolean {
  if (a.subject === '' || b.subject === '' || a.subject === b.subject) return false;
  const [x, y] = [a.subjectWords[0], b.subjectWords[0]];
  if (!x || !y || match(x, y)) return false;
  const without = (profile: ClaimProfile) => [
    ...profile.objectWords,
    profile.object,
    ...profile.rest,
    ...profile.tokens,
  ];
  const inA = without(a).some((word) => match(word, y)) && !a.subjectWords.some((word) => match(word, y));
  const inB = without(b).some((word) => match(x, word)) && !b.subjectWords.some((word) => match(x, word));
  return inA && inB;
}

function opposition({ share, onlyLeft, onlyRight }: Overlap): string {
  if (onlyLeft.length !== 1 || onlyRight.length !== 1 || share < 0.3) return '';
  return excludeEachOther(onlyLeft[0]!, onlyRight[0]!) ? `${onlyLeft[0]} and ${onlyRight[0]}` : '';
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

function predicateOf(a: ClaimProfile, b: ClaimProfile): Facts['predicate'] {
  if (a.predicate === '' || b.predicate === '') return 'unknown';
  if (a.predicate === b.predicate) return 'same';
  return areAntonyms(a.predicate, b.predicate) ? 'antonym' : 'different';
}

/** Subject and verb agree and neither says anything of an object: too little to be one claim on. */
function bareTopic({ object, a, b }: Facts): boolean {
  return (
    object === 'none' &&
    a.rest.length === 0 &&
    b.rest.length === 0 &&
    a.figures.length === 0 &&
    a.tokens.length < 2
  );
}

function within({ figures, restWithin, restLeft, restRight }: Facts): boolean {
  if (restWithin === 'both') return true;
  return figures === 'left-more'
    ? restWithin === 'right' || restRight === 0
    : restWithin === 'left' || restLeft === 0;
}

function contradicts(_: Facts, score: number, reason: string): ClaimComparison['link'] {
  return { kind: 'CONTRADICTS', score, reason, fromRight: false };
}

function supports(facts: Facts, reason: string): ClaimComparison['link'] {
  const leftMore =
    facts.figures === 'left-more' || (facts.figures === 'equal' && facts.restWithin === 'right');
  return { kind: 'SUPPORTS', score: 0.8, reason, fromRight: !leftMore };
}

function similar(_: Facts, score: number): ClaimComparison['link'] {
  return {
    kind: 'SIMILAR_TO',
    score: Math.round(score * 100) / 100,
    reason: 'much in common',
    fromRight: false,
  };
}

function featuresOf(f: Facts): Feature[] {
  const features: Feature[] = [
    {
      name: `subject ${f.subject}`,
      weight: f.subject === 'same' ? 0.3 : 0,
      left: f.a.subject,
      right: f.b.subject,
    },
    {
      name: `predicate ${f.predicate}`,
      weight: f.predicate === 'same' ? 0.25 : 0,
      left: f.a.predicate,
      right: f.b.predicate,
    },
    {
      name: `object ${f.object}`,
      weight: f.object === 'same' ? 0.25 : 0,
      left: f.a.object,
      right: f.b.object,
    },
    {
      name: `figures ${f.figures}`,
      weight: f.figures === 'equal' ? 0.1 : 0,
      left: showFigures(f.a.figures),
      right: showFigures(f.b.figures),
    },
    {
      name: 'wording',
      weight: Math.round(f.wording * 100) / 100,
      left: f.a.tokens.join(' '),
      right: f.b.tokens.join(' '),
    },
  ];
  if (f.a.when !== null || f.b.when !== null)
    features.push({ name: `time ${f.when}`, weight: 0, left: f.a.when ?? 'none', right: f.b.when ?? 'none' });
  return features;
}

export function jaccard(left: readonly string[], right: readonly string[]): number {
  const [a, b] = [new Set(left), new Set(right)];
  if (a.size === 0 && b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}
