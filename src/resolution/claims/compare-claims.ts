/**
 * Two claims set side by side: one claim, two that contradict or support each other, two that are alike, or nothing.
 * Conservative: two claims are better than one wrong merge. Rules are tried in order; the first that holds decides.
 */

import { isBroader as broader } from '../../model/broader.ts';
import type { ClaimForm, ClaimLinkKind, Feature } from '../../model/graph.ts';
import type { Candidate } from '../judgements/cluster.ts';
import { areAntonyms } from './antonyms.ts';
import { type ClaimProfile, claimProfile } from './claim-profile.ts';
import { compareFigures, type FigureRelation, showFigures } from './compare-figures.ts';
import { compareTimes, type TimeRelation } from './compare-times.ts';

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
  /** Jaccard overlap of what is beside subject, predicate, object and figures; 1 when both have none. */
  readonly rest: number;
  readonly restLeft: number;
  readonly restRight: number;
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
      ((core(f) && objectAgrees(f) && f.rest >= 0.3) || (f.wording >= 0.7 && f.subject !== 'different')),
    verdict: 'NONE',
    score: 0,
    link: (f) => ({
      kind: 'CONTRADICTS',
      score: 0.9,
      reason: `incompatible figures: ${showFigures(f.a.figures)} and ${showFigures(f.b.figures)}`,
      fromRight: false,
    }),
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
    link: (f) => ({
      kind: 'CONTRADICTS',
      score: 0.85,
      reason: `opposite predicates: ${f.a.predicate} and ${f.b.predicate}`,
      fromRight: false,
    }),
  },
  {
    name: 'opposite predicates on other things',
    holds: (f) => f.predicate === 'antonym',
    verdict: 'NONE',
    score: 0,
  },
  { name: 'other subjects', holds: (f) => f.subject === 'different', verdict: 'NONE', score: 0 },
  { name: 'other times', holds: (f) => f.when === 'different', verdict: 'NONE', score: 0 },
  {
    name: 'the same words',
    holds: (f) => f.wording === 1 && f.figures === 'equal' && sameOrder(f),
    verdict: 'SAME',
    score: 0.98,
  },
  {
    name: 'the same subject, predicate, object and details',
    holds: (f) => core(f) && objectAgrees(f) && f.figures === 'equal' && f.rest >= 0.6,
    verdict: 'SAME',
    score: 0.92,
  },
  {
    name: 'nearly the same words',
    holds: (f) =>
      f.wording >= 0.8 &&
      f.figures === 'equal' &&
      f.predicate !== 'different' &&
      f.object !== 'different' &&
      sameOrder(f),
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
      (f.rest >= 0.25 || f.restLeft + f.restRight <= 2),
    verdict: 'SAME',
    score: 0.88,
  },
  {
    name: 'the same subject, predicate and object, a small detail apart',
    holds: (f) =>
      core(f) && f.object === 'same' && f.figures === 'equal' && f.restLeft <= 1 && f.restRight <= 1,
    verdict: 'SAME',
    score: 0.85,
  },
  {
    name: 'more specific figures',
    holds: (f) =>
      core(f) &&
      objectAgrees(f) &&
      (f.figures === 'left-more' || f.figures === 'right-more') &&
      f.rest >= 0 &&
      within(f),
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
    holds: (f) => core(f) && (f.object === 'broader-left' || f.object === 'broader-right'),
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
    holds: (f) => f.wording >= 0.6 && f.figures === 'equal',
    verdict: 'UNSURE',
    score: 0.5,
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
  return {
    verdict: rule.verdict,
    score: rule.score,
    reason: rule.name,
    features: featuresOf(facts),
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
  const restA = new Set(a.rest);
  const restB = new Set(b.rest);
  const shared = [...restA].filter((word) => restB.has(word)).length;
  const union = restA.size + restB.size - shared;
  return {
    a,
    b,
    sameLanguage: a.language === b.language,
    subject: partOf(
      left.subjectFormId,
      right.subjectFormId,
      a.subject,
      b.subject,
      a.subjectWords,
      b.subjectWords,
      entities,
    ),
    object: objectOf(left, right, a, b, entities),
    predicate: predicateOf(a, b),
    figures: compareFigures(a.figures, b.figures),
    when: compareTimes(a.when, b.when),
    wording: jaccard(a.tokens, b.tokens),
    rest: union === 0 ? 1 : shared / union,
    restLeft: restA.size,
    restRight: restB.size,
    restWithin:
      shared === restA.size && shared === restB.size
        ? 'both'
        : shared === restA.size
          ? 'left'
          : shared === restB.size
            ? 'right'
            : 'neither',
  };
}

function partOf(
  leftId: string | null,
  rightId: string | null,
  left: string,
  right: string,
  leftWords: readonly string[],
  rightWords: readonly string[],
  entities: EntityEquality,
): Facts['subject'] {
  const equal = entities(leftId, rightId);
  if (equal === true) return 'same';
  if (left === '' || right === '') return 'unknown';
  // One state under two names, or its government: the anchors say so.
  if (left === right && (equal === null || left.startsWith('@'))) return 'same';
  if (equal === false) return 'different';
  return jaccard(leftWords, rightWords) >= 0.6 ? 'same' : 'different';
}

function objectOf(
  left: ClaimForm,
  right: ClaimForm,
  a: ClaimProfile,
  b: ClaimProfile,
  entities: EntityEquality,
): Facts['object'] {
  if (a.object === '' && b.object === '') return 'none';
  if (a.object === '' || b.object === '') return 'one-sided';
  const equal = entities(left.objectFormId, right.objectFormId);
  if (equal === true || a.object === b.object) return 'same';
  if (equal === false) return 'different';
  const overlap = jaccard(a.objectWords, b.objectWords);
  if (overlap >= 0.5) return 'same';
  if (a.objectWords.length > 0 && b.objectWords.length > 0) {
    if (a.objectWords.some((word) => b.objectWords.some((other) => broader(word, other))))
      return 'broader-left';
    if (a.objectWords.some((word) => b.objectWords.some((other) => broader(other, word))))
      return 'broader-right';
    // "drones" against "drones to Russia": one head says what the other says with more.
    const [short, long] = a.objectWords.length < b.objectWords.length ? [a, b] : [b, a];
    if (short.objectWords.every((word) => long.objectWords.includes(word) || long.rest.includes(word)))
      return 'same';
  }
  return 'different';
}

function predicateOf(a: ClaimProfile, b: ClaimProfile): Facts['predicate'] {
  if (a.predicate === '' || b.predicate === '') return 'unknown';
  if (a.predicate === b.predicate) return 'same';
  return areAntonyms(a.predicate, b.predicate) ? 'antonym' : 'different';
}

/** Who does what to whom: with the same words, subject and object must not have changed places. */
function sameOrder({ a, b, subject, sameLanguage }: Facts): boolean {
  if (subject === 'same') return true;
  if (!sameLanguage) return false;
  return a.tokens[0] === b.tokens[0];
}

function within({ figures, restWithin, restLeft, restRight }: Facts): boolean {
  if (restWithin === 'both') return true;
  return figures === 'left-more'
    ? restWithin === 'right' || restRight === 0
    : restWithin === 'left' || restLeft === 0;
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
